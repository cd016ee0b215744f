package yipanqi.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What one cell of a ledger holds.
public sealed interface Value {
    /// Words. Line ends are `\n`; characters that no spreadsheet can hold are left out.
    record Text(String text) implements Value {
        static final int MOST = 32_000;

        public Text {
            text = Plain.text(text, MOST);
        }
    }

    /// A number, kept as one.
    record Amount(BigDecimal number) implements Value {}

    /// A day, kept as a date.
    record Day(LocalDate date) implements Value {}

    /// A day and a time.
    record Moment(LocalDateTime moment) implements Value {}

    /// Nothing.
    record Blank() implements Value {}

    static Value text(@Nullable String text) {
        return text == null || text.isEmpty() ? new Blank() : new Text(text);
    }

    static Value number(@Nullable BigDecimal number) {
        return number == null ? new Blank() : new Amount(number);
    }

    static Value number(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    static Value day(@Nullable LocalDate date) {
        return date == null ? new Blank() : new Day(date);
    }

    static Value moment(@Nullable LocalDateTime moment) {
        return moment == null ? new Blank() : new Moment(moment);
    }

    /// The value as words, empty when blank.
    default String words() {
        return switch (this) {
            case Text(var text) -> text;
            case Amount(var number) -> Plain.number(number);
            case Day(var date) -> date.toString();
            case Moment(var moment) -> Plain.moment(moment);
            case Blank() -> "";
        };
    }
}
