package yipanqi.org;

import java.util.List;
import yipanqi.platform.PlatformProblem;

/// Checks what people typed, and says what is wrong with it.
final class Drafts {
    static final int MOST_RANK = 100_000;

    private Drafts() {}

    /// The text without blanks around it; refuses an empty one, one longer than `most` and control
    /// characters.
    static String text(String label, String value, int most) {
        var text = optional(label, value, most);
        if (text.isEmpty()) throw PlatformProblem.BAD_INPUT.because("请填写" + label);
        return text;
    }

    static String optional(String label, String value, int most) {
        var text = value.strip();
        if (text.codePointCount(0, text.length()) > most)
            throw PlatformProblem.BAD_INPUT.because(label + "最多 " + most + " 个字");
        if (text.codePoints().anyMatch(Drafts::unprintable))
            throw PlatformProblem.BAD_INPUT.because(label + "里有无法显示的字符");
        return text;
    }

    static List<String> texts(String label, List<String> values, int most) {
        if (values.size() > 50) throw PlatformProblem.BAD_INPUT.because(label + "最多 50 个");
        return values.stream().map(value -> text(label, value, most)).distinct().toList();
    }

    static int rank(int rank) {
        if (rank < 0 || rank > MOST_RANK) throw PlatformProblem.BAD_INPUT.because("排序号须在 0 到 100000 之间");
        return rank;
    }

    private static boolean unprintable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
