package yipanqi.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a report on the desk. Names of people never enter a fact.
public sealed interface MeetingFact {
    /// Stable name under which the fact is stored.
    @JsonIgnore
    default String what() {
        return switch (this) {
            case Read _ -> "meeting.read";
            case Accepted _ -> "meeting.accepted";
            case Rejected _ -> "meeting.rejected";
            case Reopened _ -> "meeting.reopened";
            case Edited _ -> "meeting.edited";
            case Split _ -> "meeting.split";
            case Merged _ -> "meeting.merged";
            case Added _ -> "meeting.added";
            case SentencesMarked _ -> "meeting.sentences-marked";
            case MeetingCorrected _ -> "meeting.meeting-corrected";
            case CutAnew _ -> "meeting.cut-anew";
            case Asked _ -> "meeting.asked";
            case Approved _ -> "meeting.approved";
            case GivenBack _ -> "meeting.given-back";
            case Issued _ -> "meeting.issued";
            case TakenBack _ -> "meeting.taken-back";
            case Withdrawn _ -> "meeting.withdrawn";
        };
    }

    record Read(UUID file, String hash, int articles, int sentences, int directives) implements MeetingFact {}

    record Accepted(List<UUID> directives) implements MeetingFact {}

    record Rejected(UUID directive, String words) implements MeetingFact {}

    record Reopened(UUID directive) implements MeetingFact {}

    record Edited(UUID directive, String action) implements MeetingFact {}

    record Split(UUID directive, UUID other, int at) implements MeetingFact {}

    record Merged(UUID into, List<UUID> directives) implements MeetingFact {}

    record Added(UUID directive, int start, int end) implements MeetingFact {}

    record SentencesMarked(List<Integer> numbers, SentenceAs as) implements MeetingFact {}

    record MeetingCorrected(
            int article, String title, @Nullable LocalDate date, List<UUID> dueMoved) implements MeetingFact {}

    record CutAnew(List<Integer> starts, List<UUID> dropped, List<UUID> proposed) implements MeetingFact {}

    record Asked() implements MeetingFact {}

    record Approved(String words) implements MeetingFact {}

    record GivenBack(String words) implements MeetingFact {}

    record Issued(List<HandedOut> loops, List<String> confirmed) implements MeetingFact {}

    record TakenBack(List<UUID> loops) implements MeetingFact {}

    record Withdrawn(String words) implements MeetingFact {}

    /// A directive that became a loop.
    record HandedOut(UUID directive, UUID loop, String number, UUID lead) {}
}
