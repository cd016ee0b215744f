package yipanqi.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.Deadline;
import yipanqi.meeting.reading.MeetingReader;
import yipanqi.meeting.reading.Reading;
import yipanqi.platform.Ids;

/// Lets texts be read with the zone's working days.
@Component
class Readings {
    /// Read behind these words, a sentence that a person picked is taken for the order he says it is.
    private static final String ORDER = "会议要求，";

    private final Calendars calendars;

    Readings(Calendars calendars) {
        this.calendars = calendars;
    }

    Reading read(UUID zone, String source) {
        return reader(zone).read(source);
    }

    /// The words between two places read as one article; places count in the whole text.
    ReadText again(UUID zone, String text, int start, int end, int article, Touch by) {
        return OneArticle.of(reader(zone).read(text.substring(start, end)), text, start, end, article, by);
    }

    /// What the reader would propose for words that a person says are a directive; empty where it finds
    /// nothing.
    Optional<Directive> picked(UUID zone, String text, Stretch words, int article, @Nullable LocalDate met, Touch by) {
        var reader = reader(zone);
        return reader.read(ORDER + words.of(text) + "。").articles().stream()
                .flatMap(one -> one.directives().stream())
                .findFirst()
                .map(found -> ReadText.proposal(found, article, by, Ids.next()))
                .map(found -> found.dueBy(due(zone, found.deadlineText(), met).orElse(null), by));
    }

    /// The day a deadline falls on, seen from the day of the meeting; empty when the words do not give one,
    /// or not without that day. Of several the last.
    Optional<Deadline> due(UUID zone, String deadline, @Nullable LocalDate met) {
        var reader = reader(zone);
        return Arrays.stream(deadline.split("；"))
                .map(said -> reader.due(said, met))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(Deadline::endOf);
    }

    private MeetingReader reader(UUID zone) {
        return new MeetingReader(DueWords.ends(calendars.of(zone)));
    }
}
