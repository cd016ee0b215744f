package yipanqi.org.account;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import yipanqi.document.LedgerSheet;
import yipanqi.org.RowFault;
import yipanqi.org.SheetImport;
import yipanqi.platform.Caller;

/// The door for a spreadsheet of people and posts.
@Service
public class PeopleImport {
    private final PersonRows rows;
    private final SheetImport sheets;
    private final Passwords passwords;

    PeopleImport(PersonRows rows, SheetImport sheets, Passwords passwords) {
        this.rows = rows;
        this.sheets = sheets;
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

    /// What taking these rows in would do.
    public Result preview(Caller caller, byte[] xlsx) {
        var sheet = sheets.read(xlsx, PeopleLedger.COLUMNS);
        return sheets.rehearse(() -> take(caller, sheet, List.of()));
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
        return sheets.take(() -> take(caller, prepared.sheet(), prepared.passwords()));
    }

    private Result take(Caller caller, LedgerSheet sheet, List<OneTime> oneTimes) {
        var done = new ArrayList<ImportedPerson>();
        var opened = new ArrayList<NewAccount>();
        for (int i = 0; i < sheet.rows().size(); i++) {
            var row = sheet.rows().get(i);
            var oneTime = oneTimes.isEmpty() ? OneTime.NONE : oneTimes.get(i);
            var errors = sheets.takeRow(sheet, row, () -> {
                if (rows.take(caller, row, oneTime))
                    opened.add(new NewAccount(Accounts.plain(row.words(PeopleLedger.ACCOUNT)), oneTime.password()));
            });
            done.add(imported(row, errors));
        }
        return new Result(done, opened);
    }

    private static ImportedPerson imported(LedgerSheet.Row row, List<RowFault> errors) {
        return new ImportedPerson(
                row.number(),
                row.words(PeopleLedger.NAME),
                row.words(PeopleLedger.ACCOUNT),
                row.words(PeopleLedger.UNIT),
                row.words(PeopleLedger.POST),
                errors);
    }
}
