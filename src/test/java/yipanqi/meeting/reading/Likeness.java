package yipanqi.meeting.reading;

import java.text.Normalizer;

/// How far two quotes agree: shared blocks of two characters or more, over all their characters.
final class Likeness {

    private Likeness() {}

    static String plain(String said) {
        return Normalizer.normalize(said, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    static double of(String one, String other) {
        int shared = overlap(one, other);
        return shared == 0 ? 0 : shared / (double) (one.length() + other.length() - shared);
    }

    static int overlap(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        if (one.contains(other) || other.contains(one)) return Math.min(one.length(), other.length());
        return blocks(one, 0, one.length(), other, 0, other.length());
    }

    private static int blocks(String a, int aFrom, int aTo, String b, int bFrom, int bTo) {
        int bestA = aFrom;
        int bestB = bFrom;
        int best = 0;
        int[] before = new int[bTo - bFrom + 1];
        for (int i = aFrom; i < aTo; i++) {
            int[] now = new int[bTo - bFrom + 1];
            for (int j = bFrom; j < bTo; j++) {
                if (a.charAt(i) != b.charAt(j)) continue;
                int length = before[j - bFrom] + 1;
                now[j - bFrom + 1] = length;
                if (length > best) {
                    best = length;
                    bestA = i - length + 1;
                    bestB = j - length + 1;
                }
            }
            before = now;
        }
        if (best == 0) return 0;
        int rest = blocks(a, aFrom, bestA, b, bFrom, bestB) + blocks(a, bestA + best, aTo, b, bestB + best, bTo);
        return rest + (best > 1 ? best : 0);
    }
}
