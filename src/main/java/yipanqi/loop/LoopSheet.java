package yipanqi.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Counting;
import yipanqi.calendar.DayKind;
import yipanqi.calendar.DueRule;
import yipanqi.calendar.Explanation;
import yipanqi.platform.Reason;

/// Everything about one loop as this viewer may see it, with the moves he may make now.
public record LoopSheet(
        LoopSummary summary,
        TermsSheet terms,
        @Nullable Quote quote,
        List<MoveOffer> moves,
        List<HistoryStep> history,
        List<EvidenceSheet> evidence,
        @Nullable Why why,
        List<Sibling> group,
        Facts facts,
        long version,
        @Nullable SealSpan seal) {

    public record TermsSheet(
            String action, String proof, ReportEvery reportEvery, String deadlineText, boolean asksSponsor) {}

    /// The source's exact words and where they stand in the report.
    public record Quote(String text, @Nullable UUID reportId, int start, int end, String sourceName) {}

    /// @param needs names of what the move asks for
    /// @param blocked why it cannot be made just now, null when it can
    public record MoveOffer(
            String name,
            String label,
            String hint,
            boolean primary,
            List<String> needs,
            @Nullable Reason blocked) {}

    /// @param number place in the sealed chain; null while it waits for its seal
    /// @param postName empty where the clock did it
    public record HistoryStep(
            @Nullable Long number,
            Instant at,
            String what,
            String label,
            String personName,
            String postName,
            String unitName,
            String words,
            List<Detail> changes,
            List<UUID> evidence,
            @Nullable Integer progress) {}

    /// One thing that a step settled or changed.
    ///
    /// @param code what it is, such as `until`
    /// @param values names and words as they stand, days as `2026-11-30`, moments as `2026-11-30T15:00`; of a
    /// changed term the former and the new value, empty for none
    public record Detail(String code, List<String> values) {
        public Detail {
            values = List.copyOf(values);
        }
    }

    /// @param name empty once it is withdrawn
    /// @param moves what this viewer may do with it now
    public record EvidenceSheet(
            UUID fileId,
            String name,
            String type,
            long size,
            boolean thumbnail,
            Instant at,
            String byPost,
            long step,
            @Nullable Withdrawn withdrawn,
            List<MoveOffer> moves) {}

    /// @param purge where its purge stands; null when nobody has asked for it
    public record Withdrawn(
            Instant at, String byPost, String why, @Nullable Purge purge) {}

    /// @param doneAt null until another person has consented
    public record Purge(
            Instant askedAt,
            String askedByPost,
            String why,
            @Nullable Instant doneAt,
            String doneByPost) {}

    /// The deadline, day by day.
    ///
    /// @param term what was allowed, such as `working-days:15`; null where a day was named
    /// @param since where counting begins: the meeting for a term, the day of issue for a named day; `firstDay`
    /// whether it counts itself
    /// @param budget how many `unit`s the term allows; for a named day the working days it leaves
    /// @param rested working days for which the clock stood still
    public record Why(
            @Nullable DueRule term,
            LocalDate since,
            Counting.FirstDay firstDay,
            Explanation.Unit unit,
            int budget,
            int rested,
            List<Line> lines,
            boolean provisional,
            List<Explanation.Basis> basis) {}

    /// @param name the holiday this day belongs to or makes up for
    public record Line(
            LocalDate date,
            boolean counted,
            DayKind kind,
            @Nullable String name) {}

    public record Sibling(UUID id, String no, String leadName, Status status) {}

    public record Facts(
            @Nullable ReturnedFact returned,
            @Nullable ExtensionFact extensionAsked,
            @Nullable SuspendedFact suspended,
            int reopened,
            @Nullable UUID parentId) {}

    public record ReturnedFact(
            String why, String clause, @Nullable UUID properUnitId, String properUnitName, int count) {}

    public record ExtensionFact(LoopSummary.Due until, String why) {}

    public record SuspendedFact(String why, LocalDate since) {}

    public record SealSpan(long first, long last, String hash) {}
}
