package yipanqi.org;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.journal.FactTexts;
import yipanqi.journal.JournalSearch;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;
import yipanqi.platform.ZoneClock;

/// Says to whoever comes with an old version who changed what meanwhile.
@Component
public class LastChange {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private final JournalSearch journal;
    private final FactTexts labels;
    private final PersonStore people;
    private final ZoneClock clock;

    LastChange(JournalSearch journal, FactTexts labels, PersonStore people, ZoneClock clock) {
        this.journal = journal;
        this.labels = labels;
        this.people = people;
        this.clock = clock;
    }

    /// The refusal, with the last change of this subject.
    public Refusal of(UUID zone, UUID subject) {
        var history = journal.of(zone, subject);
        if (history.isEmpty()) return PlatformProblem.CHANGED_MEANWHILE.because("他人", "刚才", "修改");
        var last = history.getLast();
        var who = last.person() == null
                ? "系统"
                : people.find(zone, last.person()).map(Person::name).orElse("他人");
        return PlatformProblem.CHANGED_MEANWHILE.because(
                who, WHEN.format(last.at().atZone(clock.getZone())), labels.label(last.what()));
    }
}
