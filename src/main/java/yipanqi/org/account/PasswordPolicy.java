package yipanqi.org.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which passwords a person may choose: long enough and not among the first that somebody would try.
final class PasswordPolicy {
    private static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1+.{0,3}", Pattern.DOTALL);
    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "09876543210987654321",
            "abcdefghijklmnopqrstuvwxyz",
            "zyxwvutsrqponmlkjihgfedcba",
            "qwertyuiopasdfghjklzxcvbnm",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "1q2w3e4r5t6y7u8i9o0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "qazwsxedcrfvtgbyhnujm",
            "!@#$%^&*()_+",
            "5201314520131452013145201314");
    private static final List<String> WORDS = List.of(
            "password",
            "passw0rd",
            "p@ssword",
            "p@ssw0rd",
            "mima",
            "admin",
            "administrator",
            "root",
            "guest",
            "user",
            "test",
            "welcome",
            "letmein",
            "iloveyou",
            "woaini",
            "yipanqi",
            "yipan",
            "changeme",
            "secret",
            "default",
            "login",
            "system",
            "superman",
            "dragon",
            "monkey",
            "football",
            "sunshine",
            "princess",
            "qwer",
            "asdf",
            "zxcv",
            "abc",
            "aini",
            "wodemima",
            "nihao",
            "zhongguo",
            "beijing",
            "dubanshi",
            "ducha",
            "kaifaqu");

    private PasswordPolicy() {}

    /// Why the password cannot be used, in words for the person; empty when it can.
    static Optional<String> objection(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("至少要有 " + SHORTEST + " 个字符，可以用一句好记的话。");
        if (length > LONGEST) return Optional.of("最多 " + LONGEST + " 个字符。");
        if (withoutEdges(password).isEmpty()) return Optional.of("不能只有数字和符号。");
        if (common(password.toLowerCase(Locale.ROOT), login)) return Optional.of("太容易被猜到，请换一个；可以用一句好记的话。");
        return Optional.empty();
    }

    private static boolean common(String password, String login) {
        var core = withoutEdges(password);
        return REPEATED.matcher(password).matches()
                || ROWS.stream().anyMatch(row -> row.contains(password) || row.contains(core))
                || WORDS.contains(core)
                || core.equals(login);
    }

    /// The password without the digits and signs people hang before and behind a word.
    private static String withoutEdges(String password) {
        return password.replaceAll("^[0-9\\p{Punct}]+|[0-9\\p{Punct}]+$", "");
    }
}
