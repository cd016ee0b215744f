package yipanqi.org;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yipanqi.document.Column;
import yipanqi.document.LedgerSheet;
import yipanqi.document.Ledgers;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.ProblemTexts;
import yipanqi.platform.Refusal;

/// How every spreadsheet of the organisation is taken in. A row that is refused carries the words that a form
/// would, with the cell.
@Component
public class SheetImport {
    private static final int MOST = 2_000;

    private final OrgCharts charts;
    private final ProblemTexts texts;
    private final TransactionTemplate whole;

    SheetImport(OrgCharts charts, ProblemTexts texts, PlatformTransactionManager transactions) {
        this.charts = charts;
        this.texts = texts;
        this.whole = new TransactionTemplate(transactions);
    }

    public LedgerSheet read(byte[] xlsx, List<Column> columns) {
        var sheet = Ledgers.read(xlsx, columns, charts.today());
        if (sheet.rows().size() > MOST) throw PlatformProblem.TOO_LARGE.because(MOST + " 行");
        return sheet;
    }

    public <T> T take(Supplier<T> work) {
        return Objects.requireNonNull(whole.execute(_ -> work.get()));
    }

    /// What stands against a row, each in its cell.
    public List<RowFault> faults(LedgerSheet sheet, LedgerSheet.Row row, List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> {
                    var why = texts.of(refusal);
                    var column = refusal.place().orElse("");
                    return new RowFault(
                            sheet.cell(row.number(), column), column, why.code(), why.title(), why.values());
                })
                .toList();
    }

    /// The spreadsheet as it came, with a column that says beside each refused row what to put right.
    public byte[] marked(byte[] xlsx, List<Column> columns, List<? extends ImportedRow> rows) {
        var problems = rows.stream()
                .filter(row -> !row.errors().isEmpty())
                .collect(toMap(
                        ImportedRow::line,
                        row -> row.errors().stream().map(RowFault::words).collect(joining("；"))));
        return Ledgers.withErrorColumn(xlsx, read(xlsx, columns).headerRow(), problems);
    }
}
