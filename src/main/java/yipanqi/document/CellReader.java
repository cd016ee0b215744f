package yipanqi.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// Understands one cell as its column wants it.
final class CellReader {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,8})?");
    /// The first serial that is taken for a date without being formatted as one: 2000-01-01.
    private static final int SERIAL_OF_2000 = 36_526;

    private final LocalDate today;

    CellReader(LocalDate today) {
        this.today = today;
    }

    /// Why a cell cannot be understood, in the user's words.
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String words) {
            super(words, null, false, false);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    Value read(@Nullable Cell cell, Column.Kind kind) throws NotUnderstood {
        if (cell == null) return new Value.Blank();
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) throw new NotUnderstood("单元格是公式，请粘贴为数值");
        if (cell.getValue() == null) return new Value.Blank();
        return switch (cell.getType()) {
            case NUMBER -> number(cell, kind);
            case STRING -> words(cell.asString(), kind);
            case BOOLEAN -> words(cell.asBoolean() ? "是" : "否", kind);
            case ERROR -> throw new NotUnderstood("单元格是错误值，请改正");
            case FORMULA, EMPTY -> new Value.Blank();
        };
    }

    /// The cell's words for finding titles; never fails.
    String title(@Nullable Cell cell) {
        try {
            return Plain.title(read(cell, Column.Kind.TEXT).words());
        } catch (NotUnderstood none) {
            return "";
        }
    }

    private Value number(Cell cell, Column.Kind kind) throws NotUnderstood {
        var number = cell.asNumber();
        if (Math.abs(number.scale()) > 30 || number.precision() > 30) throw new NotUnderstood("数字过大");
        return switch (kind) {
            case NUMBER, MONEY -> new Value.Amount(number);
            case DATE -> new Value.Day(date(cell, number));
            case MOMENT ->
                new Value.Moment(date(cell, number).atTime(cell.asDate().toLocalTime()));
            case TEXT -> isDate(cell) ? dated(cell, number) : Value.text(Plain.number(number));
        };
    }

    private static Value dated(Cell cell, BigDecimal number) throws NotUnderstood {
        var date = date(cell, number);
        var time = cell.asDate().toLocalTime();
        return time.equals(LocalTime.MIDNIGHT)
                ? Value.text(date.toString())
                : Value.text(Plain.moment(date.atTime(time)));
    }

    private static LocalDate date(Cell cell, BigDecimal number) throws NotUnderstood {
        boolean plausible = number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(100_000)) < 0
                && (isDate(cell) || number.intValue() >= SERIAL_OF_2000);
        if (!plausible) throw notADate(Plain.number(number));
        return cell.asDate().toLocalDate();
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) return false;
        var signs = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return signs.contains("y") || signs.contains("d") || signs.contains("年") || signs.contains("h:");
    }

    private Value words(@Nullable String text, Column.Kind kind) throws NotUnderstood {
        if (text == null || text.isBlank()) return kind == Column.Kind.TEXT ? Value.text(text) : new Value.Blank();
        return switch (kind) {
            case TEXT -> Value.text(text);
            case NUMBER, MONEY -> {
                var plain = Plain.narrow(text).replaceAll("[,\\s]", "");
                if (!NUMBER.matcher(plain).matches()) throw new NotUnderstood("“" + brief(text) + "”不是数字");
                yield new Value.Amount(new BigDecimal(plain));
            }
            case DATE -> new Value.Day(LenientDates.day(text, today).orElseThrow(() -> notADate(text)));
            case MOMENT -> new Value.Moment(LenientDates.moment(text, today).orElseThrow(() -> notADate(text)));
        };
    }

    private static NotUnderstood notADate(String text) {
        return new NotUnderstood("“" + brief(text) + "”不是日期，请写成 2026-09-30 的样子");
    }

    private static String brief(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
