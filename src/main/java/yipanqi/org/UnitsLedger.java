package yipanqi.org;

import java.util.List;
import java.util.stream.Stream;
import yipanqi.document.Column;
import yipanqi.document.Ledger;
import yipanqi.document.Value;

/// Units as a spreadsheet: the form to fill in.
public final class UnitsLedger {
    static final String NAME = "单位名称";
    static final String SHORT_NAME = "简称";
    static final String ALIASES = "别名";
    static final String PARENT = "上级单位";
    static final String KIND = "类别";
    static final String RANK = "排序号";
    static final String DUTY_POST = "值守岗位";
    static final List<Column> COLUMNS = List.of(
            Column.text(NAME, 28),
            Column.text(SHORT_NAME, 14),
            Column.text(ALIASES, 28),
            Column.text(PARENT, 28),
            Column.text(KIND, 10),
            Column.number(RANK, 10),
            Column.text(DUTY_POST, 16));

    private UnitsLedger() {}

    /// With two rows that show how; as they stand they are refused.
    public static Ledger template() {
        return Ledger.of(
                "单位导入表",
                COLUMNS,
                List.of(
                        row("示例局", "示例", "示例委、示例办", "（填上级单位全称或简称）", "部门", "", "值守岗"),
                        row("示例局执法大队", "", "（不填就没有）", "示例局", "其他", "", "（不填以后再设）")));
    }

    private static List<Value> row(String... words) {
        return Stream.of(words).map(Value::text).toList();
    }
}
