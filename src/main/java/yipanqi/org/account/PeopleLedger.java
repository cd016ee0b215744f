package yipanqi.org.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import yipanqi.document.Column;
import yipanqi.document.Ledger;
import yipanqi.document.Value;
import yipanqi.journal.Journal;
import yipanqi.org.OrgChart;
import yipanqi.org.OrgCharts;
import yipanqi.org.OrgFact;
import yipanqi.org.People;
import yipanqi.org.Person;
import yipanqi.platform.Caller;

/// People and their posts as a spreadsheet: an empty one to fill in, and the one that holds everybody.
@Service
public class PeopleLedger {
    static final String NAME = "姓名";
    static final String PHONE = "电话";
    static final String ACCOUNT = "账号";
    static final String UNIT = "单位";
    static final String POST = "岗位";
    static final String RIGHTS = "权限";
    static final String FROM = "任职日期";
    static final List<Column> COLUMNS = List.of(
            Column.text(NAME, 12),
            Column.text(PHONE, 16),
            Column.text(ACCOUNT, 16),
            Column.text(UNIT, 24),
            Column.text(POST, 20),
            Column.text(RIGHTS, 20),
            Column.date(FROM));

    private final People people;
    private final OrgCharts charts;
    private final Throttle throttle;
    private final Journal journal;

    PeopleLedger(People people, OrgCharts charts, Throttle throttle, Journal journal) {
        this.people = people;
        this.charts = charts;
        this.throttle = throttle;
        this.journal = journal;
    }

    /// The form to fill in, with two rows that show how.
    public Ledger template() {
        var today = charts.today();
        return Ledger.of(
                "人员与岗位导入表",
                COLUMNS,
                List.of(
                        row("示例甲", "13800000000", "shilijia", "（填单位全称或简称）", "督查专员", "督查、核验", today),
                        row("示例乙", "", "", "（账号不填则暂不开设）", "联络员", "承办", today)));
    }

    /// Everybody this administrator manages; a person with several posts has a row for each. That it was
    /// taken out is a fact of the journal; nobody takes it out more than five times an hour.
    @Transactional
    public Ledger everybody(Caller caller) {
        var chart = charts.chart(caller.zone());
        var rows = new ArrayList<List<Value>>();
        var all = people.managed(caller);
        throttle.takeExport(caller.person());
        for (var known : all) rows.addAll(rows(chart, known.person(), known.login()));
        var fact = new OrgFact.PeopleExported(all.size());
        journal.append(caller, caller.zone(), chart.version(), fact.what(), fact);
        return Ledger.of("人员与岗位", COLUMNS, rows);
    }

    private List<List<Value>> rows(OrgChart chart, Person person, String login) {
        var today = charts.today();
        var holdings = chart.holdingsOf(person.id()).stream()
                .filter(holding -> holding.on(today))
                .toList();
        if (holdings.isEmpty()) return List.of(row(person.name(), person.phone(), login, "", "", "", null));
        return holdings.stream()
                .map(holding -> {
                    var post = chart.post(holding.postId());
                    return row(
                            person.name(),
                            person.phone(),
                            login,
                            chart.nameOf(post.unitId()),
                            post.name(),
                            RightName.write(post.rights()),
                            holding.from());
                })
                .toList();
    }

    private static List<Value> row(
            String name,
            String phone,
            String login,
            String unit,
            String post,
            String rights,
            @Nullable LocalDate from) {
        return List.of(
                Value.text(name),
                Value.text(phone),
                Value.text(login),
                Value.text(unit),
                Value.text(post),
                Value.text(rights),
                Value.day(from));
    }
}
