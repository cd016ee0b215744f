package yipanqi.meeting.source;

import java.text.Normalizer;

/// Fonts name one drawing once: many PDFs say radical (⽂, ⻓, ⺠) where the character (文, 长, 民) is meant,
/// for the two look the same.
final class Radicals {
    /// Forms that Unicode's own table leaves alone, and the one (⼾) that it turns into a traditional
    /// character.
    private static final String DRAWN =
            "⺁⺅⺉⺌⺍⺎⺒⺓⺖⺘⺙⺜⺝⺟⺠⺡⺣⺧⺨⺩⺬⺭⺮⺰⺲⺳⺶⺸⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇" + "⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳戶";

    private static final String MEANT =
            "厂亻刂小小兀巳幺忄扌攵日月母民氵灬牛犭王示礻竹纟罒网羊羊聿肉艹艹艹虎衤覀西见角角" + "讠贝足车辶辶辶阝钅長长门阜阝雨青韦页风飞食食饣首马骨鬼鱼鸟卤麦黄黾齐齿龙龟户";

    private Radicals() {}

    static String plain(String text) {
        if (text.codePoints().noneMatch(Radicals::isForeign)) return text;
        var out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
            int at = DRAWN.indexOf(c);
            out.append(at < 0 ? c : MEANT.charAt(at));
        }
        return out.toString();
    }

    private static boolean isForeign(int c) {
        return c >= 0x2e80 && c <= 0x2fdf || c >= 0xf900 && c <= 0xfaff || c >= 0xfb00 && c <= 0xfb06 || c == '戶';
    }
}
