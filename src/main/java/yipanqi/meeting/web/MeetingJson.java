package yipanqi.meeting.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yipanqi.loop.Field;
import yipanqi.loop.ReportEvery;
import yipanqi.meeting.DirectiveKind;
import yipanqi.meeting.Due;
import yipanqi.meeting.EditDirective;
import yipanqi.meeting.MeetingData;
import yipanqi.meeting.Mode;
import yipanqi.meeting.Named;
import yipanqi.meeting.Outcome;
import yipanqi.meeting.Picked;
import yipanqi.meeting.SentenceAs;
import yipanqi.platform.PlatformProblem;

/// What the desk sends.
final class MeetingJson {
    private MeetingJson() {}

    private static <T> T need(@Nullable T value, String name) {
        if (value == null) throw PlatformProblem.BAD_INPUT.because("缺少 " + name);
        return value;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        if (list == null) return List.of();
        if (Stream.of(list.toArray()).anyMatch(it -> it == null)) throw PlatformProblem.BAD_INPUT.because("列表里有空值");
        return List.copyOf(list);
    }

    record Paste(@Nullable String name, @Nullable String text) {
        String nameOrNone() {
            return MeetingJson.text(name);
        }

        String words() {
            return MeetingJson.text(text);
        }
    }

    record Seen(@Nullable Integer version) {
        Picked of(UUID directive) {
            return new Picked(directive, need(version, "version"));
        }
    }

    record Reject(@Nullable Integer version, @Nullable String why) {
        Picked of(UUID directive) {
            return new Picked(directive, need(version, "version"));
        }

        String words() {
            return text(why);
        }
    }

    record Split(@Nullable Integer version, @Nullable Integer at) {
        Picked of(UUID directive) {
            return new Picked(directive, need(version, "version"));
        }

        int place() {
            return need(at, "at");
        }
    }

    record Many(@Nullable List<Picked> ids) {
        List<Picked> picked() {
            return all(ids);
        }
    }

    record Selection(@Nullable Integer start, @Nullable Integer end) {
        int from() {
            return need(start, "start");
        }

        int to() {
            return need(end, "end");
        }
    }

    record Mark(@Nullable Set<Integer> numbers, @Nullable SentenceAs as) {
        Set<Integer> sentences() {
            return Set.copyOf(all(numbers == null ? null : List.copyOf(numbers)));
        }

        SentenceAs meaning() {
            return need(as, "as");
        }
    }

    record Party(@Nullable String name, @Nullable List<UUID> units) {
        Named named() {
            return new Named(text(name), all(units));
        }
    }

    record Edit(
            @Nullable Integer version,
            @Nullable String action,
            @Nullable List<Party> responsible,
            @Nullable List<Party> assisting,
            @Nullable Due due,
            @Nullable Boolean standing,
            @Nullable Field field,
            @Nullable DirectiveKind kind,
            @Nullable UUID sponsorPostId,
            @Nullable UUID verifierPostId,
            @Nullable Boolean asksSponsor,
            @Nullable Mode mode,
            @Nullable ReportEvery reportEvery,
            @Nullable String proof) {
        EditDirective wish() {
            return new EditDirective(
                    need(version, "version"),
                    text(action),
                    all(responsible).stream().map(Party::named).toList(),
                    all(assisting).stream().map(Party::named).toList(),
                    due == null ? null : due.deadline(),
                    need(standing, "standing"),
                    need(field, "field"),
                    need(kind, "kind"),
                    sponsorPostId,
                    verifierPostId,
                    asksSponsor != null && asksSponsor,
                    need(mode, "mode"),
                    need(reportEvery, "reportEvery"),
                    text(proof));
        }
    }

    record Correction(@Nullable Integer version, @Nullable Meeting meeting) {
        int seen() {
            return need(version, "version");
        }

        MeetingData data() {
            return need(meeting, "meeting").data();
        }
    }

    record Meeting(
            @Nullable String title,
            @Nullable String organisation,
            @Nullable LocalDate date,
            @Nullable String ordinal,
            @Nullable String chair,
            @Nullable String speaker,
            @Nullable String attendees) {
        MeetingData data() {
            return new MeetingData(
                    text(title), text(organisation), date, text(ordinal), text(chair), text(speaker), text(attendees));
        }
    }

    record Cuts(@Nullable Integer version, @Nullable List<Integer> starts) {
        int seen() {
            return need(version, "version");
        }

        List<Integer> places() {
            return all(starts);
        }
    }

    record Words(@Nullable String words) {
        String said() {
            return text(words);
        }
    }

    record Why(@Nullable String why) {
        String said() {
            return text(why);
        }
    }

    record Issue(@Nullable Integer version, @Nullable Set<String> confirmed) {
        int seen() {
            return need(version, "version");
        }

        Set<String> codes() {
            return confirmed == null ? Set.of() : Set.copyOf(confirmed);
        }
    }

    record Consent(@Nullable Integer version, @Nullable String words) {
        int seen() {
            return need(version, "version");
        }

        String said() {
            return text(words);
        }
    }

    record Consents(
            @Nullable List<Picked> reports, @Nullable String words) {
        List<Picked> picked() {
            return all(reports);
        }

        String said() {
            return text(words);
        }
    }

    record Outcomes(List<Outcome> outcomes) {}
}
