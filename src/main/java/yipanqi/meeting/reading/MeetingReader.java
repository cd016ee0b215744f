package yipanqi.meeting.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a meeting text: repairs it, cuts its articles, and finds the meeting and its directives in each.
public final class MeetingReader {

    private static final int LONGEST = 2_000_000;

    private final LastDay lastDay;

    public MeetingReader(LastDay lastDay) {
        this.lastDay = lastDay;
    }

    /// A reader that knows of no holidays but weekends.
    public MeetingReader() {
        this(LastDay.plain());
    }

    public Reading read(String rawText) {
        if (rawText.length() > LONGEST)
            throw new IllegalArgumentException(
                    "a text of " + rawText.length() + " characters is too long to be a meeting's");
        Repaired page = Repaired.of(rawText);
        var meetings = new ArrayList<Reading.Article>();
        var asides = new ArrayList<Reading.Article>();
        for (Draft draft : Articles.of(page)) {
            Reading.Article article = new ArticleReader(page, draft, lastDay).read();
            boolean speaks = !article.meeting().equals(Reading.Meeting.NONE);
            (speaks ? meetings : asides).add(article);
        }
        var articles = new ArrayList<>(meetings);
        articles.addAll(asides);
        return new Reading(
                page.text(), java.util.Arrays.stream(page.source()).boxed().toList(), List.copyOf(articles));
    }

    /// The day a deadline falls on, seen from the day of the meeting; without that day only where it names
    /// its year.
    public Optional<LocalDate> due(String deadline, @Nullable LocalDate meeting) {
        return meeting == null ? DueDates.withoutMeeting(deadline) : new DueDates(meeting, lastDay).of(deadline);
    }
}
