package yipanqi.meeting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import yipanqi.calendar.Calendars;
import yipanqi.calendar.Deadline;
import yipanqi.meeting.reading.MeetingReader;
import yipanqi.meeting.reading.Reading;
import yipanqi.meeting.source.ChildReader;
import yipanqi.meeting.source.SourceProblem;
import yipanqi.meeting.source.SourceText;
import yipanqi.platform.Ids;

/// Lets texts be read with the zone's working days.
@Component
class Readings {
    /// Read behind these words, a sentence that a person picked is taken for the order he says it is.
    private static final String ORDER = "会议要求，";

    private final Calendars calendars;
    private final ChildReader child = ReadUpload.reader();

    Readings(Calendars calendars) {
        this.calendars = calendars;
    }

    /// In a process of its own.
    Read upload(UUID zone, Path file, Touch by) {
        var answer = child.read(file);
        try {
            var source = answer.source();
            return read(
                    zone, source, ReadingParts.of(answer.made(), source.text().length()), by);
        } catch (IllegalArgumentException | JacksonException e) {
            throw SourceProblem.READER_STOPPED.because();
        }
    }

    Read pasted(UUID zone, SourceText source, Touch by) {
        return read(zone, source, new MeetingReader().read(source.text()), by);
    }

    private Read read(UUID zone, SourceText source, Reading reading, Touch by) {
        return new Read(source, reading, counted(zone, ReadText.of(reading, by, Ids::next)));
    }

    /// A source, what was read in it, and that in the words of this desk.
    record Read(SourceText source, Reading reading, ReadText text) {}

    /// The same with the deadlines as the zone counts them.
    private ReadText counted(UUID zone, ReadText read) {
        return read.withDirectives(directive -> {
            if (directive.deadlineText().isEmpty()) return directive;
            var due = due(zone, directive.deadlineText(), read.met(directive.id()))
                    .orElse(null);
            return directive.due(due);
        });
    }

    /// The words between two places read as one article; places count in the whole text.
    ReadText again(UUID zone, String text, int start, int end, int article, Touch by) {
        var read = OneArticle.of(new MeetingReader().read(text.substring(start, end)), text, start, end, article, by);
        return counted(zone, read);
    }

    /// What the reader would propose for words that a person says are a directive; empty where it finds
    /// nothing.
    Optional<Directive> picked(UUID zone, String text, Stretch words, int article, @Nullable LocalDate met, Touch by) {
        return new MeetingReader()
                .read(ORDER + words.of(text) + "。").articles().stream()
                        .flatMap(one -> one.directives().stream())
                        .findFirst()
                        .map(found -> ReadText.proposal(found, article, by, Ids.next()))
                        .map(found ->
                                found.dueBy(due(zone, found.deadlineText(), met).orElse(null), by));
    }

    /// The day a deadline falls on, seen from the day of the meeting; empty when the words do not give one,
    /// or not without that day. Of several the last.
    Optional<Deadline> due(UUID zone, String deadline, @Nullable LocalDate met) {
        var reader = new MeetingReader(DueWords.ends(calendars.of(zone)));
        return Arrays.stream(deadline.split("；"))
                .map(said -> reader.due(said, met))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(Deadline::endOf);
    }
}
