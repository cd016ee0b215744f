package yipanqi.document;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Text and figures in the one form in which they are compared and written.
final class Plain {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String CUT = "……（内容过长，已截短）";

    private Plain() {}

    /// Without what XML cannot carry, with one kind of line end, and not longer than a cell may be.
    static String text(String text, int most) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Plain::carried)
                .forEach(clean::appendCodePoint);
        return clean.length() <= most ? clean.toString() : clean.substring(0, most - CUT.length()) + CUT;
    }

    private static boolean carried(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /// Full-width digits, letters and signs in their usual form, no space at the ends.
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /// A column title as it is compared: narrow, without any space or star.
    static String title(String text) {
        return narrow(text).replaceAll("[\\s*]", "");
    }
}
