package yipanqi.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting that loops came from.
///
/// @param id of the report
/// @param name the first meeting it reports, with its ordinal; the report's own name where none is known
public record MeetingChoice(UUID id, String name, @Nullable LocalDate date) {}
