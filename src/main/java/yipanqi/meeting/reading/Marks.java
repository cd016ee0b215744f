package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells running heads, page numbers, imprints and teasers from text, and the kickers beside a headline.
final class Marks {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[^，。；]{0,30}第 ?\\d+ ?页.{0,10}|共 ?\\d+ ?页.{0,8}|[-—·] ?\\d{1,3} ?[-—·]|\\d{1,3} ?/ ?\\d{1,3}|\\d{1,3}|[Pp]age ?\\d+.{0,8}");
    private static final Pattern SECTION = Pattern.compile(
            "[A-D]?0\\d ?版? ?[\\u4e00-\\u9fa5·]{2,6}|[A-D]?\\d{1,2} ?版( .{0,60})?|第?[一二三四五六七八1-8]版[ ：].{0,30}|[A-D]\\d{1,2} ?[\\u4e00-\\u9fa5]{2,4}");
    private static final Pattern IMPRINT = Pattern.compile(
            ".*(责编|责任编辑|美编|版面编辑|组版|校对[ ：]|国内统一|邮发代号|新闻热线|投稿邮箱|本版编辑|编辑 ?[：:]|扫一扫|打印本页|关闭窗口|网站标识码|网站地图|分享到|ICP备|公网安备|版权所有|http|www\\.).*");
    private static final Pattern TEASER = Pattern.compile(
            "[^，。；]{2,26} [A-D]?\\d{1,2}版|[^，。；]{0,16}(?:热线|电话)[ ：]?\\d{4,}[^，。；]{0,12}|.{0,30}(详见|见|转|下转|上接|紧接)[ 第]{0,2}[A-D]?\\d{0,2}[ 一二三四五六七八]{0,2}版.{0,4}|[^\\u4e00-\\u9fa5]{0,3}(导读|今日导读|要闻导读|今日看点|内文导读)[^\\u4e00-\\u9fa5]{0,3}");
    private static final Pattern DATE_HEAD =
            Pattern.compile("(?!(?:会议)?(?:时间|日期)：).{0,16}\\d{4}年\\d{1,2}月\\d{1,2}日.{0,4}星期[一二三四五六日天].{0,20}");
    private static final Pattern KICKER_END = Pattern.compile(".*(召开|举行|会议|大会|会|纪要|开幕|启动|闭幕)");
    private static final Pattern NOTICE =
            Pattern.compile("[^，。：；]{0,12}(?:通告|公告|启事|公示|声明|讣告)|(?:停[水电气]|放假|招[聘生租标]|封闭|限行|缴费)[^，。：；]{0,6}(?:通知|提示)");
    private static final Pattern DATELINE = Layout.DATELINE;

    private Marks() {}

    static List<Line> marked(List<Line> lines) {
        var marked = new ArrayList<>(lines);
        Map<String, Integer> seen = repeated(lines);
        for (int i = 0; i < marked.size(); i++) {
            Line line = marked.get(i);
            if (isMark(line.folded()) || isRunningHead(lines, i, seen)) marked.set(i, line.as(Line.Kind.MARK));
        }
        TableLines.mark(marked);
        notices(marked);
        kickers(marked);
        headsBeforeDatelines(marked);
        headsBeforeIndents(marked);
        return marked;
    }

    private static boolean isMark(String text) {
        if (text.length() > 70 || text.indexOf('。') >= 0) return false;
        return PAGE_NUMBER.matcher(text).matches()
                || SECTION.matcher(text).matches()
                || IMPRINT.matcher(text).matches()
                || TEASER.matcher(text).matches()
                || DATE_HEAD.matcher(text).matches();
    }

    private static Map<String, Integer> repeated(List<Line> lines) {
        var seen = new HashMap<String, Integer>();
        for (Line line : lines) seen.merge(withoutFigures(line), 1, Integer::sum);
        return seen;
    }

    private static String withoutFigures(Line line) {
        return line.folded().replaceAll("[\\d\\s]", "");
    }

    /// A short line that comes back at the edge of several pages.
    private static boolean isRunningHead(List<Line> lines, int at, Map<String, Integer> seen) {
        Line line = lines.get(at);
        if (line.length() > 40 || line.hasSentenceMark() || seen.getOrDefault(withoutFigures(line), 0) < 2)
            return false;
        boolean edge = at == 0 || at == lines.size() - 1;
        for (int near = at - 2; near <= at + 2; near++) {
            if (near < 0 || near >= lines.size() || near == at) continue;
            edge |= lines.get(near).page() != line.page();
        }
        return edge && lines.getLast().page() > 0;
    }

    private static void kickers(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).is(Line.Kind.HEAD)) continue;
            for (int up = i - 1; up >= 0 && mayBeKicker(lines, up) && opensAfterSentence(lines, up); up--)
                lines.set(up, lines.get(up).as(Line.Kind.HEAD));
            int down = i + 1;
            if (down < lines.size() && mayBeKicker(lines, down) && closesBeforeText(lines, down))
                lines.set(down, lines.get(down).as(Line.Kind.HEAD));
        }
    }

    private static boolean mayBeKicker(List<Line> lines, int at) {
        Line line = lines.get(at);
        return line.is(Line.Kind.TEXT) && line.length() <= 45 && line.folded().matches("[^。；，：、]{4,}");
    }

    private static boolean opensAfterSentence(List<Line> lines, int at) {
        if (at == 0) return true;
        Line before = lines.get(at - 1);
        return !before.is(Line.Kind.TEXT) || before.endsSentence();
    }

    private static boolean closesBeforeText(List<Line> lines, int at) {
        if (KICKER_END.matcher(lines.get(at).folded()).matches()) return true;
        if (at + 1 >= lines.size()) return true;
        Line next = lines.get(at + 1);
        return next.indent() >= 2 || DATELINE.matcher(next.folded()).find();
    }

    /// On a page of reports, the name of a notice (`停水通告`) that cuts into a report or follows it.
    private static void notices(List<Line> lines) {
        if (lines.stream().noneMatch(line -> DATELINE.matcher(line.folded()).find())) return;
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).is(Line.Kind.TEXT)
                    && NOTICE.matcher(lines.get(i).folded()).matches())
                lines.set(i, lines.get(i).as(Line.Kind.HEAD));
    }

    /// Lines without a sentence's end that stand between a closed sentence and a dateline are headlines.
    private static void headsBeforeDatelines(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).is(Line.Kind.TEXT)
                    || !DATELINE.matcher(lines.get(i).folded()).find()) continue;
            int top = i;
            while (top > 0 && i - top < 6 && !lines.get(top - 1).endsSentence()) top--;
            boolean closed = top == 0
                    || lines.get(top - 1).endsSentence()
                    || !lines.get(top - 1).is(Line.Kind.TEXT);
            for (int at = top; closed && at < i; at++)
                if (lines.get(at).is(Line.Kind.TEXT))
                    lines.set(at, lines.get(at).as(Line.Kind.HEAD));
        }
    }

    /// On a page of reports, a short bare line above an indented paragraph heads a feature.
    private static void headsBeforeIndents(List<Line> lines) {
        if (lines.stream().noneMatch(line -> DATELINE.matcher(line.folded()).find())) return;
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean bare = line.is(Line.Kind.TEXT)
                    && line.length() <= 20
                    && line.indent() < 2
                    && line.folded().matches("[^。；，：、]{2,}");
            if (bare && lines.get(i - 1).endsSentence() && lines.get(i + 1).indent() >= 2)
                lines.set(i, line.as(Line.Kind.HEAD));
        }
    }
}
