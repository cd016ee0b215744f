package yipanqi.meeting.reading;

import java.text.Normalizer;

/// One form for the many widths of one character, so that rules see `（２０２４年）` and `(2024年)` alike.
///
/// Folding keeps the length: place `i` of the folded text is place `i` of the text itself.
final class Fold {

    private static final String FROM = ",;:?!()[]［］〔〕【】｛｝{}﹝﹞｟｠〖〗「」『』〝〞";
    private static final String INTO = "，；：？！（）（）（）（）【】（）（）（）（）【】“”“”“”";

    private Fold() {}

    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) folded[i] = width(folded[i]);
        for (int i = 0; i < folded.length; i++) {
            int at = FROM.indexOf(folded[i]);
            if (at >= 0 && !insideNumber(folded, i)) folded[i] = INTO.charAt(at);
        }
        return new String(folded);
    }

    private static char width(char c) {
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') return (char) (c - 0xFEE0);
        return switch (c) {
            case '％' -> '%';
            case '．' -> '.';
            case '／' -> '/';
            case '－', '–', '﹣' -> '-';
            case '＋' -> '+';
            case '　', '\t', '\u00a0' -> ' ';
            case '﹐' -> '，';
            case '﹒', '･', '•', '・' -> '·';
            case '﹕' -> '：';
            case '﹔' -> '；';
            case '｡' -> '。';
            case '､' -> '、';
            case '～', '〜' -> '~';
            default -> c;
        };
    }

    private static boolean insideNumber(char[] text, int at) {
        char c = text[at];
        if (c != ',' && c != ':') return false;
        return at > 0 && at + 1 < text.length && isDigit(text[at - 1]) && isDigit(text[at + 1]);
    }

    /// Compatibility ideographs and radicals, which some PDF fonts give in place of the ordinary character.
    static char plain(char c) {
        boolean odd = c >= '\u2e80' && c <= '\u2fdf' || c >= '\uf900' && c <= '\ufaff';
        if (!odd) return c;
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    static boolean isWord(char c) {
        return isHan(c) || Character.isLetterOrDigit(c);
    }
}
