package yipanqi.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// One row of the register, with the names a reader needs.
///
/// @param daysLeft working days until the deadline, 0 on its day, negative when over; null when closed or
/// standing
/// @param progress percent, as last reported
public record LoopSummary(
        UUID id,
        String no,
        String what,
        Field field,
        UUID leadUnitId,
        String leadName,
        List<UUID> assistingUnitIds,
        List<String> assistingNames,
        @Nullable UUID sponsorPostId,
        String sponsorName,
        UUID verifierPostId,
        String verifierName,
        @Nullable UUID handlerPostId,
        String handlerName,
        Source source,
        Stage stage,
        Status status,
        @Nullable Due due,
        boolean standing,
        @Nullable Integer daysLeft,
        @Nullable Integer progress,
        String latest,
        String blocker,
        String coordination,
        String nextSteps,
        @Nullable Instant reportedAt,
        Instant issuedAt,
        @Nullable Instant closedAt,
        int extensions,
        int reworks,
        long version) {

    /// @param file the report it stands in; null when the loop was opened by hand
    public record Source(String kind, UUID ref, @Nullable UUID file, String title) {}

    /// @param time null for that day's 24:00
    public record Due(LocalDate date, @Nullable LocalTime time) {
        static @Nullable Due of(@Nullable Deadline deadline) {
            if (deadline == null) return null;
            return new Due(
                    deadline.day(), deadline.isEndOfDay() ? null : deadline.at().toLocalTime());
        }
    }
}
