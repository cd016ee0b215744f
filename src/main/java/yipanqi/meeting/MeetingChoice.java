package yipanqi.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting that loops came from.
///
/// @param id of the report
/// @param name as the loops that the caller sees name their source; several when they came from several meetings
/// @param date of the first meeting
public record MeetingChoice(UUID id, String name, @Nullable LocalDate date) {}
