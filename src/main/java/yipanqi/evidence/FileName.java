package yipanqi.evidence;

import java.util.Locale;

/// A file's name fit to be shown and sent: no path, nothing unseen, the ending that its content deserves.
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String of(String given, EvidenceType type) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(FileName::isSeen)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        int dot = name.lastIndexOf('.');
        boolean fits =
                dot > 0 && type.endings().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        var stem = fits ? name.substring(0, dot) : name;
        var ending = fits ? name.substring(dot) : "." + type.ending();
        if (stem.isEmpty() || stem.equals(".") || stem.equals("..")) stem = "文件";
        if (stem.codePointCount(0, stem.length()) > LONGEST)
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        return stem + ending;
    }

    /// Control characters and those that turn the direction of writing make a name say what it is not.
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "\"<>|:*?".indexOf(c) < 0;
        };
    }
}
