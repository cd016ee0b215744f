package yipanqi.loop;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.journal.FactTexts;
import yipanqi.journal.JournalSearch;
import yipanqi.org.OrgCharts;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// Says who changed a loop meanwhile, when, and how.
@Component
class StaleStep {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");
    private final JournalSearch journal;
    private final OrgCharts charts;
    private final FactTexts texts;
    private final Clock clock;

    StaleStep(JournalSearch journal, OrgCharts charts, FactTexts texts, Clock clock) {
        this.journal = journal;
        this.charts = charts;
        this.texts = texts;
        this.clock = clock;
    }

    Refusal refusal(UUID zone, UUID loop) {
        var entries = journal.of(zone, loop);
        if (entries.isEmpty()) return PlatformProblem.NOT_FOUND.because();
        var last = entries.getLast();
        var who = last.post() == null ? "系统" : charts.chart(zone).postName(last.post());
        var when = WHEN.format(last.at().atZone(clock.getZone()));
        return PlatformProblem.CHANGED_MEANWHILE.because(who, when, texts.label(last.what()));
    }
}
