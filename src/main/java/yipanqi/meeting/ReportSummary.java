package yipanqi.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the list of reports.
///
/// @param meeting the first meeting it reports, with its ordinal; `by` the post that read it in
public record ReportSummary(
        UUID id,
        String name,
        String meeting,
        @Nullable LocalDate date,
        ReportState state,
        String stateLabel,
        int directives,
        int undecided,
        String by,
        Instant at,
        int version) {}
