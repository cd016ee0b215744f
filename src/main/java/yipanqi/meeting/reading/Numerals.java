package yipanqi.meeting.reading;

/// Chinese and Arabic numerals up to some hundreds.
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /// The number written, or -1 when it is none.
    static int read(String said) {
        if (said.isEmpty()) return -1;
        if (said.chars().allMatch(Character::isDigit)) return said.length() > 6 ? -1 : Integer.parseInt(said);
        int sum = 0;
        int digit = 0;
        for (char c : said.toCharArray()) {
            int at = DIGITS.indexOf(c == '两' ? '二' : c == '〇' ? '零' : c);
            if (at >= 0) digit = at;
            else if (c == '十' || c == '百') {
                sum += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else return -1;
        }
        return sum + digit;
    }
}
