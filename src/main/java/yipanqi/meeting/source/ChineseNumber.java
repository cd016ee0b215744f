package yipanqi.meeting.source;

import java.util.Locale;

/// A counted number as an official document prints it.
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /// `format` by the names of WordprocessingML; one it does not know is printed as a decimal number.
    static String print(String format, int number) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCountingThousand" ->
                chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "upperLetter" -> letter('A', number);
            case "lowerLetter" -> letter('a', number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalFullWidth" -> fullWidth(number);
            case "decimalZero" -> "%02d".formatted(number);
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number) {
        if (number < 0 || number > 999) return String.valueOf(number);
        if (number < 10) return DIGITS.substring(number, number + 1);
        var tens = number / 10 % 10;
        var ones = number % 10;
        var out = new StringBuilder();
        if (number >= 100) out.append(DIGITS.charAt(number / 100)).append('百');
        if (number >= 100 && tens == 0 && ones > 0) out.append('零');
        if (tens > 0)
            out.append(tens == 1 && number < 20 ? "" : DIGITS.substring(tens, tens + 1))
                    .append('十');
        if (ones > 0) out.append(DIGITS.charAt(ones));
        return out.toString();
    }

    private static String letter(char first, int number) {
        return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > 39) return String.valueOf(number);
        var ones = new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }

    private static String fullWidth(int number) {
        var out = new StringBuilder();
        for (var c : String.valueOf(number).toCharArray()) out.append((char) (c - '0' + '０'));
        return out.toString();
    }
}
