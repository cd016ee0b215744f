package yipanqi.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import yipanqi.loop.Register;
import yipanqi.org.OrgCharts;
import yipanqi.org.Unit;
import yipanqi.platform.Caller;

/// The door to the meetings by which somebody narrows his register. Whoever sees a loop knows the meeting it
/// came from, but need not be one who may open the report.
@Service
public class MeetingChoices {
    private static final int MOST = 20;

    private final ReportListStore list;
    private final Register register;
    private final OrgCharts charts;

    MeetingChoices(ReportListStore list, Register register, OrgCharts charts) {
        this.list = list;
        this.register = register;
        this.charts = charts;
    }

    /// The newest of those whose loops the caller sees, at most 20.
    ///
    /// @param text part of the report's name or of a meeting's title; empty for all
    public List<MeetingChoice> find(Caller caller, String text) {
        return find(caller, text, ReportSearch.LARGEST);
    }

    /// @param atOnce how many reports are looked at together
    List<MeetingChoice> find(Caller caller, String text, int atOnce) {
        var choices = new ArrayList<MeetingChoice>();
        @Nullable UUID before = null;
        while (choices.size() < MOST) {
            var found = issued(caller, text, before, atOnce);
            if (found.isEmpty()) break;
            choices.addAll(known(caller, found));
            before = found.getLast().id();
        }
        return choices.stream().limit(MOST).toList();
    }

    /// That one, when the caller sees a loop of it.
    public List<MeetingChoice> of(Caller caller, UUID report) {
        return known(caller, list.find(caller.zone(), report));
    }

    private List<ReportListStore.Found> issued(Caller caller, String text, @Nullable UUID before, int atOnce) {
        var units = charts.chart(caller.zone()).units().stream().map(Unit::id).toArray(UUID[]::new);
        var wanted = new ReportSearch(ReportState.ISSUED, text, before, atOnce);
        return list.search(caller.zone(), units, wanted);
    }

    private List<MeetingChoice> known(Caller caller, List<ReportListStore.Found> found) {
        var seen = register.papers(
                caller, found.stream().map(ReportListStore.Found::id).toList());
        var choices = new ArrayList<MeetingChoice>();
        for (var report : found) {
            var name = seen.get(report.id());
            if (name != null) choices.add(new MeetingChoice(report.id(), name, report.date()));
        }
        return choices;
    }
}
