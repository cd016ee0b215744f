package yipanqi.meeting.reading;

import java.util.HashSet;
import java.util.Set;

/// Headlines set in fake bold come out of a PDF with every character two to four times; this takes them back
/// to one.
///
/// Words that double by nature (`扎扎实实`) stay: a run must be longer than two pairs, or stand alone on its
/// line, or be a run-in word such as `会议`.
final class FakeBold {

    private static final Set<String> DOUBLED_BY_NATURE = new HashSet<>(Lexicon.words("doubled-by-nature"));
    private static final Set<String> RUN_IN = new HashSet<>(Lexicon.words("bold-run-in"));

    private FakeBold() {}

    record Undoubled(Traced line, boolean bold) {}

    static Undoubled undouble(Traced line) {
        String text = line.text();
        var out = new Traced.Builder();
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int natural = naturalEnd(text, at);
            if (natural > at) {
                out.add(line.slice(at, natural));
                at = natural;
                continue;
            }
            int times = timesAt(text, at);
            if (times < 2) {
                out.add(text.charAt(at), line.source()[at]);
                at++;
                continue;
            }
            int end = runEnd(text, at, times);
            for (int i = at; i < end; i += Traced.isBlank(text.charAt(i)) ? 1 : times)
                out.add(text.charAt(i), line.source()[i]);
            taken += end - at;
            at = end;
        }
        return new Undoubled(out.build(), taken * 2 > text.length());
    }

    /// Where a run of naturally doubled words ends, or the place itself when there is none.
    private static int naturalEnd(String text, int at) {
        int end = at;
        while (end + 4 <= text.length()
                && isSame(text, end, 2)
                && isSame(text, end + 2, 2)
                && text.charAt(end) != text.charAt(end + 2)
                && DOUBLED_BY_NATURE.contains("" + text.charAt(end) + text.charAt(end + 2))) end += 4;
        return end + 2 <= text.length() && isSame(text, end, 2) ? at : end;
    }

    private static int timesAt(String text, int at) {
        for (int times = 4; times >= 2; times--) if (isRun(text, at, times)) return times;
        return 1;
    }

    private static boolean isRun(String text, int at, int times) {
        int end = runEnd(text, at, times);
        var once = new StringBuilder();
        int han = 0;
        for (int i = at; i < end; i += Traced.isBlank(text.charAt(i)) ? 1 : times) {
            if (Traced.isBlank(text.charAt(i))) continue;
            once.append(text.charAt(i));
            if (Fold.isHan(text.charAt(i))) han++;
        }
        long distinct = once.chars().distinct().count();
        if (once.length() < 2 || distinct < 2 || han < 2 || byNature(once)) return false;
        if (once.length() >= 3) return true;
        boolean alone = at == 0 && end == text.length();
        return (alone || RUN_IN.contains(once.toString())) && !DOUBLED_BY_NATURE.contains(once.toString());
    }

    private static boolean byNature(CharSequence once) {
        if (once.length() % 2 != 0) return false;
        for (int i = 0; i < once.length(); i += 2)
            if (!DOUBLED_BY_NATURE.contains(once.subSequence(i, i + 2).toString())) return false;
        return true;
    }

    private static int runEnd(String text, int at, int times) {
        int i = at;
        int end = at;
        while (i + times <= text.length()) {
            if (i > at && Traced.isBlank(text.charAt(i)) && i + 1 < text.length()) {
                i++;
                continue;
            }
            if (!isSame(text, i, times)) break;
            i += times;
            end = i;
        }
        return end;
    }

    private static boolean isSame(String text, int at, int times) {
        for (int k = 1; k < times; k++) if (text.charAt(at + k) != text.charAt(at)) return false;
        return !Traced.isBlank(text.charAt(at));
    }
}
