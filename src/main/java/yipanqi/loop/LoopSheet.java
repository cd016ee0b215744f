package yipanqi.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.DayKind;
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
    /// @param changes in words, one per changed term
    public record HistoryStep(
            @Nullable Long number,
            Instant at,
            String what,
            String label,
            String personName,
            String postName,
            String unitName,
            String words,
            List<String> changes,
            List<UUID> evidence,
            @Nullable Integer progress) {}

    public record EvidenceSheet(
            UUID fileId,
            String name,
            String type,
            long size,
            boolean thumbnail,
            Instant at,
            String byPost,
            long step) {}

    /// The deadline, day by day.
    public record Why(String text, List<Line> lines, boolean provisional, int workingDays, List<String> basis) {}

    public record Line(LocalDate date, boolean counted, String why, DayKind kind) {}

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
