package yipanqi.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.format.Formatter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Days from outside, in a body or an address, lie between 1900 and 2200: a year that nobody means would keep the
/// office counting for hours.
@JacksonComponent
final class OutsideDates extends ValueDeserializer<LocalDate> {
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    /// The same in an address, where an empty one is none.
    static final class InAddress implements Formatter<LocalDate> {
        @Override
        public LocalDate parse(String text, Locale locale) {
            return parsed(text.strip());
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        return parsed(parser.getString());
    }

    private static LocalDate parsed(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= FIRST && day.getYear() <= LAST) return day;
        } catch (DateTimeParseException e) {
            // said below
        }
        throw PlatformProblem.BAD_INPUT.because("日期请写成 2026-09-30 的样子，年份在 1900 到 2200 之间");
    }
}
