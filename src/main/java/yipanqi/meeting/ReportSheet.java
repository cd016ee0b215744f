package yipanqi.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yipanqi.loop.Field;
import yipanqi.loop.ReportEvery;
import yipanqi.platform.Reason;

/// A report as it lies on the desk: all its words, what was found in them and what has been decided.
///
/// @param text the repaired text; every `start` and `end` is a place in it
/// @param map runs: place in `text`, place in `sourceText`
/// @param same reports read before of the same file or on the same meeting
public record ReportSheet(
        UUID id,
        String name,
        ReportState state,
        int version,
        String by,
        Instant at,
        String text,
        List<List<Integer>> map,
        String sourceText,
        List<ArticleSheet> articles,
        List<SentenceSheet> sentences,
        List<DirectiveSheet> directives,
        Coverage coverage,
        List<Editor> editors,
        Approval approval,
        @Nullable Issued issued,
        List<SameReport> same,
        boolean mayIssue,
        @Nullable Reason whyNot) {
    /// @param day month and day of the meeting where the paper tells no year (`06-13`), else empty
    public record ArticleSheet(
            int no,
            int start,
            int end,
            String headline,
            ArticleKind kind,
            MeetingData meeting,
            String day,
            List<String> heard,
            List<String> projects) {}

    public record SentenceSheet(
            int no,
            int start,
            int end,
            String role,
            boolean decided,
            @JsonProperty("as") SentenceAs as) {}

    /// @param article number of the article it stands in; `asksSponsor` it closes only when the sponsor adds
    /// nothing
    /// @param daysLeft working days until `due`, negative when it is past; null without a date or once the
    /// report is settled
    /// @param met the date of its meeting, which a deadline without a year waits for
    public record DirectiveSheet(
            UUID id,
            int no,
            int version,
            int article,
            String quote,
            int start,
            int end,
            String action,
            List<Party> responsible,
            List<Party> assisting,
            String deadlineText,
            @Nullable Due due,
            DueFrom dueFrom,
            @Nullable Integer daysLeft,
            @Nullable LocalDate met,
            boolean standing,
            Field field,
            DirectiveKind kind,
            @Nullable UUID sponsorPostId,
            @Nullable UUID verifierPostId,
            boolean asksSponsor,
            Mode mode,
            int loops,
            ReportEvery reportEvery,
            String proof,
            DirectiveState state,
            @Nullable String why,
            @Nullable UUID mergedInto,
            List<Warning> warnings) {}

    /// Who else has it open.
    public record Editor(String post, String name, Instant at) {}

    public record Approval(
            boolean needed,
            ApprovalState state,
            @Nullable String words,
            @Nullable String by,
            @Nullable Instant at) {}

    /// @param undoUntil until then the whole can be taken back
    public record Issued(Instant at, Instant undoUntil, List<IssuedLoop> loops) {}

    public record IssuedLoop(UUID id, String no, String leadName, UUID directiveId, boolean closed) {}

    public record SameReport(UUID reportId, String name, String why, ReportState state) {}
}
