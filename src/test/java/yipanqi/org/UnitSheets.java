package yipanqi.org;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import yipanqi.document.Column;
import yipanqi.document.Ledger;
import yipanqi.document.Ledgers;
import yipanqi.document.Value;

/// Spreadsheets as administrators fill them in.
public final class UnitSheets {
    private UnitSheets() {}

    /// Name, short name, aliases, unit above, kind, rank, duty post, separated by bars.
    public static byte[] units(String... rows) throws IOException {
        return sheet(UnitsLedger.COLUMNS, rows);
    }

    public static byte[] people(String... rows) throws IOException {
        var columns = Stream.of("姓名", "电话", "账号", "单位", "岗位", "权限", "任职日期")
                .map(title -> Column.text(title, 12))
                .toList();
        return sheet(columns, rows);
    }

    private static byte[] sheet(List<Column> columns, String... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        List<List<Value>> values = Stream.of(rows)
                .map(row -> Arrays.stream((row + "|*").split("\\|"))
                        .limit(7)
                        .map(Value::text)
                        .toList())
                .toList();
        Ledgers.writeXlsx(Ledger.of("导入表", columns, values), out);
        return out.toByteArray();
    }
}
