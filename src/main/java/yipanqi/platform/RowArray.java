package yipanqi.platform;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows of a table as one text that PostgreSQL reads by `cast(:rows as schema.table[])`: one parameter however
/// many rows and columns, each value read as its column's type, in the order of the table's columns.
///
/// Source: PostgreSQL manual, 8.15.6 (array input) and 8.16.6 (composite type input).
public final class RowArray {
    private final StringBuilder text = new StringBuilder("{");

    private RowArray() {}

    /// @param columns what each column of the table holds, in its order; null leaves it empty
    public static <T> String of(List<T> rows, List<? extends Function<? super T, @Nullable Object>> columns) {
        var array = new RowArray();
        for (var row : rows) array.add(row, columns);
        return array.text.append('}').toString();
    }

    private <T> void add(T row, List<? extends Function<? super T, @Nullable Object>> columns) {
        text.append(text.length() == 1 ? "\"(" : ",\"(");
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) text.append(',');
            var value = columns.get(i).apply(row);
            if (value != null) value(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
        text.append(")\"");
    }

    private void value(String value) {
        if (isPlain(value)) text.append(value);
        else quoted(value);
    }

    /// Needs no quotes, neither as an element of an array nor as a part of a row.
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c == '"' || c == '\\' || c == ',' || c == '(' || c == ')') return false;
        }
        return !value.isEmpty();
    }

    /// Quoted twice: as a part of its row, and with the row as an element of the array.
    private void quoted(String value) {
        text.append("\\\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') text.append("\\\\\\\"");
            else if (c == '\\') text.append("\\\\\\\\");
            else text.append(c);
        }
        text.append("\\\"");
    }
}
