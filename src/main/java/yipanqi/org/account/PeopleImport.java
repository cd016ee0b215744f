package yipanqi.org.account;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.document.LedgerSheet;
import yipanqi.document.LedgerSheet.CellProblem;
import yipanqi.document.Ledgers;
import yipanqi.org.OrgCharts;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.ProblemTexts;
import yipanqi.platform.Reason;
import yipanqi.platform.Refusal;

/// The door for a spreadsheet of people and posts. Every row goes through the same doors as a form; a row
/// that they refuse leaves nothing behind and carries their words. A preview does everything and takes it
/// back.
@Service
public class PeopleImport {
    private static final int MOST = 2_000;

    private final PersonRows rows;
    private final OrgCharts charts;
    private final ProblemTexts texts;
    private final Passwords passwords;
    private final TransactionTemplate whole;
    private final TransactionTemplate each;

    PeopleImport(
            PersonRows rows,
            OrgCharts charts,
            ProblemTexts texts,
            Passwords passwords,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.charts = charts;
        this.texts = texts;
        this.passwords = passwords;
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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

    /// What taking these rows in would do.
    public Result preview(Caller caller, byte[] xlsx) {
        var sheet = read(xlsx);
        var result = whole.execute(status -> {
            var rehearsed = take(caller, sheet, List.of());
            status.setRollbackOnly();
            return rehearsed;
        });
        return Objects.requireNonNull(result);
    }

    /// The spreadsheet with everything that takes time done beforehand.
    public record Prepared(LedgerSheet sheet, List<OneTime> passwords) {
        public Prepared {
            passwords = List.copyOf(passwords);
        }
    }

    /// Reads the spreadsheet and makes a password for every row, before anything is locked.
    public Prepared prepare(byte[] xlsx) {
        var sheet = read(xlsx);
        var oneTimes = sheet.rows().stream()
                .map(row -> row.words(PeopleLedger.ACCOUNT).isEmpty() ? OneTime.NONE : passwords.fresh())
                .toList();
        return new Prepared(sheet, oneTimes);
    }

    /// Takes in the rows without fault.
    public Result take(Caller caller, Prepared prepared) {
        var result = whole.execute(_ -> take(caller, prepared.sheet(), prepared.passwords()));
        return Objects.requireNonNull(result);
    }

    private LedgerSheet read(byte[] xlsx) {
        var sheet = Ledgers.read(xlsx, PeopleLedger.COLUMNS, charts.today());
        if (sheet.rows().size() > MOST) throw PlatformProblem.TOO_LARGE.because(MOST + " 行");
        return sheet;
    }

    private Result take(Caller caller, LedgerSheet sheet, List<OneTime> oneTimes) {
        var doubts = sheet.problems().stream().collect(groupingBy(CellProblem::row));
        var done = new ArrayList<ImportedPerson>();
        var opened = new ArrayList<NewAccount>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var row = sheet.rows().get(i);
            var oneTime = oneTimes.isEmpty() ? OneTime.NONE : oneTimes.get(i);
            var errors = new ArrayList<Reason>();
            for (var doubt : doubts.getOrDefault(row.number(), List.of()))
                errors.add(texts.of(PlatformProblem.BAD_INPUT, doubt.column() + "：" + doubt.words()));
            if (errors.isEmpty())
                try {
                    each.executeWithoutResult(_ -> {
                        if (rows.take(caller, row, oneTime))
                            opened.add(new NewAccount(
                                    Accounts.plain(row.words(PeopleLedger.ACCOUNT)), oneTime.password()));
                    });
                } catch (Refusal refusal) {
                    errors.add(texts.of(refusal));
                }
            done.add(imported(row, errors));
        }
        return new Result(done, opened);
    }

    private static ImportedPerson imported(LedgerSheet.Row row, List<Reason> errors) {
        return new ImportedPerson(
                row.number(),
                row.words(PeopleLedger.NAME),
                row.words(PeopleLedger.ACCOUNT),
                row.words(PeopleLedger.UNIT),
                row.words(PeopleLedger.POST),
                errors);
    }
}
