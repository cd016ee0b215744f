package yipanqi.org.account;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import yipanqi.document.LedgerSheet;
import yipanqi.org.OrgChart;
import yipanqi.org.OrgCharts;
import yipanqi.org.People;
import yipanqi.org.Reach;
import yipanqi.org.SheetImport;
import yipanqi.org.Staffing;
import yipanqi.platform.Caller;

/// The door for a spreadsheet of people and posts.
@Service
public class PeopleImport {
    private final SheetImport sheets;
    private final OrgCharts charts;
    private final Staffing staffing;
    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;

    PeopleImport(
            SheetImport sheets,
            OrgCharts charts,
            Staffing staffing,
            People people,
            Accounts accounts,
            Passwords passwords) {
        this.sheets = sheets;
        this.charts = charts;
        this.staffing = staffing;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// What became of the rows.
    public record Result(List<ImportedPerson> rows, List<NewAccount> accounts) {
        public Result {
            rows = List.copyOf(rows);
            accounts = List.copyOf(accounts);
        }

        public long good() {
            return rows.stream().filter(row -> row.errors().isEmpty()).count();
        }
    }

    /// An account that was opened; its password is shown once.
    public record NewAccount(String account, String oneTimePassword) {
        @Override
        public String toString() {
            return "NewAccount[" + account + "]";
        }
    }

    /// What taking these rows in would do; it holds nobody up.
    public Result preview(Caller caller, byte[] xlsx) {
        var sheet = sheets.read(xlsx, PeopleLedger.COLUMNS);
        return new Result(rows(sheet, plan(caller, charts.chart(caller.zone()), sheet)), List.of());
    }

    public byte[] marked(Caller caller, byte[] xlsx) {
        return sheets.marked(xlsx, PeopleLedger.COLUMNS, preview(caller, xlsx).rows());
    }

    /// The spreadsheet with everything that takes time done beforehand.
    public record Prepared(LedgerSheet sheet, List<OneTime> passwords) {
        public Prepared {
            passwords = List.copyOf(passwords);
        }
    }

    /// Reads the spreadsheet and makes a password for every row, before anything is locked.
    public Prepared prepare(byte[] xlsx) {
        var sheet = sheets.read(xlsx, PeopleLedger.COLUMNS);
        var oneTimes = sheet.rows().stream()
                .map(row -> row.words(PeopleLedger.ACCOUNT).isEmpty() ? OneTime.NONE : passwords.fresh())
                .toList();
        return new Prepared(sheet, oneTimes);
    }

    /// Takes in the rows without fault.
    public Result take(Caller caller, Prepared prepared) {
        var sheet = prepared.sheet();
        return sheets.take(() -> {
            var chart = staffing.begin(caller);
            var plan = plan(caller, chart, sheet);
            var openings = openings(prepared, plan);
            staffing.add(caller, chart, plan.additions());
            accounts.insert(caller.zone(), openings);
            var opened = openings.stream()
                    .map(it -> new NewAccount(it.login(), it.oneTime().password()))
                    .toList();
            return new Result(rows(sheet, plan), opened);
        });
    }

    private PeoplePlan plan(Caller caller, OrgChart chart, LedgerSheet sheet) {
        var logins = sheet.rows().stream()
                .map(row -> Accounts.plain(row.words(PeopleLedger.ACCOUNT)))
                .collect(toSet());
        var plan = new PeoplePlan(
                chart,
                Reach.of(chart, caller),
                people.everybody(caller, chart),
                accounts.taken(logins),
                charts.today());
        plan.take(sheet);
        return plan;
    }

    private static List<Accounts.Opening> openings(Prepared prepared, PeoplePlan plan) {
        var rows = prepared.sheet().rows();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i -> plan
                        .opening(rows.get(i).number())
                        .map(it -> new Accounts.Opening(
                                it.person(), it.login(), prepared.passwords().get(i)))
                        .stream())
                .toList();
    }

    private List<ImportedPerson> rows(LedgerSheet sheet, PeoplePlan plan) {
        return sheet.rows().stream().map(row -> imported(sheet, row, plan)).toList();
    }

    private ImportedPerson imported(LedgerSheet sheet, LedgerSheet.Row row, PeoplePlan plan) {
        return new ImportedPerson(
                row.number(),
                row.words(PeopleLedger.NAME),
                row.words(PeopleLedger.ACCOUNT),
                row.words(PeopleLedger.UNIT),
                row.words(PeopleLedger.POST),
                sheets.faults(sheet, row, plan.refusals(row.number())));
    }
}
