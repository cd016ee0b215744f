package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// How the lines of a text are set: broken by hand or by the page's width, with or without indents, how wide.
record Layout(boolean wrapped, boolean indented, boolean gapsMatter, int width, boolean speakers) {

    static final Pattern DATELINE = Pattern.compile(
            "^(?:（)?(?:本报|本网|本刊|本台|本站|[^，。：；（）]{0,12}(?:日报|晚报|时报|新闻网|新闻|融媒体?|发布|新华社))?[^，。：；（）]{0,16}(?:讯|[0-9]日电|社电)(?=[ （：，“0-9]|$)"
                    + "|^本报记者|^（(?:融媒体?|本报|本刊|全媒体)?(?:记者|通讯员)[^）]*）");
    /// A label behind which it is told how things stand (`项目进展：`, `存在问题：`).
    static final String TELLING =
            "(?:企业|群众|居民|业主|商户|项目|工程|工作|进展|进度|目前|当前|主要|存在|反映|推进|建设|基本|完成|施工|前期|总体|落实|办理|整改|形象|投资|的)*(?:卡点|堵点|难点|问题|现状|进展|进度|困难|背景|诉求|情况|原因)：";
    /// A label behind which it is told what shall be done (`会办意见：`, `解决办法：`).
    static final String ORDERING =
            "(?:会办|处理|办理|议定|研究|解决|答复|落实|整改|审议|讨论|会商|协调|交办|会议|审定|拟办|批办|最终|工作|下步)(?:意见|决定|决议|要求|安排|措施|结论|办法|结果|打算)：";
    static final Pattern ITEM = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}[、.](?![一二三四五六七八九十])|（[一二三四五六七八九十]{1,3}）|（?\\d{1,2}）|\\d{1,2}[.、](?!\\d)|[①-⑳]|第[一二三四五六七八九十]{1,2}[，、：]|[一二三四五六七八九十]是|附件|[●■◆▲★□➤]|(?:议定|议定事项|决定事项)：|"
                    + TELLING + "|" + ORDERING + ")");
    static final Pattern LABEL = Pattern.compile("^(?:" + Lexicon.any("record-label") + ")(?:（[^）]*）)? ?[：]");
    static final Pattern SPEAKER =
            Pattern.compile("^(?:【[^】]{1,18}】|[\\u4e00-\\u9fa5（）·A-Za-z]{2,16}(?: [\\u4e00-\\u9fa5]{2,5})?(?:发言|说)?：)");
    private static final Pattern SECTION_NAME = Pattern.compile(
            "会议|意见|说明|回应|答复|反映|诉求|办法|结果|要求|机制|情况|做法|部署|工作|任务|措施|问题|安排|议定|决定|背景|动态|导读|亮点|总体|事项|责任|牵头|配合|单位|部门|方案|成效|安全|时限");
    /// `沙望舒（院长）`: whatever the name, the post behind it tells a person.
    private static final Pattern POST_BEHIND =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,4}（[^（）]{0,10}" + Lexicon.any("people-ending") + "）");
    private static final Pattern SPEAKER_NAME = Pattern.compile(".*(?:" + Lexicon.any("people-ending")
            + "|总|工|局|办|所|站|院|村|队|室|科|处|部|组|中心|公司)(?:（[^）]*）)?(?:[\\u4e00-\\u9fa5]{1,3})?");

    static Layout of(List<Line> lines) {
        List<Line> text = lines.stream().filter(line -> line.is(Line.Kind.TEXT)).toList();
        int open = 0;
        int counted = 0;
        var widths = new ArrayList<Integer>();
        boolean begun = false;
        for (int i = 0; i + 1 < text.size(); i++) {
            Line line = text.get(i);
            begun |= line.folded().matches(".*[，。；].*")
                    && !LABEL.matcher(line.folded()).find();
            if (!begun || LABEL.matcher(line.folded()).find()) continue;
            if (line.length() < 4
                    || line.endsInBracket()
                    || opensBlock(text.get(i + 1).folded())) continue;
            counted++;
            if (line.endsSentence() || line.folded().endsWith("：")) continue;
            open++;
            widths.add(line.length());
        }
        boolean wrapped = counted >= 3 && open * 10 >= counted * 4 && open >= 3;
        long indents = text.stream().filter(line -> line.indent() >= 2).count();
        long gaps = text.stream().filter(Line::afterGap).count();
        widths.sort(null);
        int width = widths.isEmpty() ? 80 : widths.get(widths.size() / 2);
        long overlong = text.stream()
                .filter(line -> line.length() > Math.max(60, 2 * width))
                .count();
        wrapped &= overlong * 4 < counted;
        return new Layout(
                wrapped,
                indents >= 2 && indents * 10 <= text.size() * 7L,
                gaps * 10 <= text.size() * 6L,
                width,
                hasSpeakers(text));
    }

    private static boolean hasSpeakers(List<Line> lines) {
        long labels = IntStream.range(0, lines.size())
                .filter(i -> isSpeaker(lines.get(i).folded()))
                .count();
        return labels >= 3;
    }

    static boolean isSpeaker(String line) {
        var label = SPEAKER.matcher(line);
        if (!label.lookingAt()
                || LABEL.matcher(line).lookingAt()
                || ITEM.matcher(line).lookingAt()) return false;
        if (SECTION_NAME.matcher(label.group()).find()) return false;
        if (line.startsWith("【")) return true;
        String name = label.group().replaceFirst("(?:发言|说)?：$", "").replace(" ", "");
        return SPEAKER_NAME.matcher(name).matches() && !name.matches(".*(?:强调|指出|如下)")
                || POST_BEHIND.matcher(name).matches()
                || Names.isName(name.replaceFirst("（[^）]*）$", ""));
    }

    /// Whether a line can only be the beginning of something.
    static boolean opensBlock(String line) {
        return ITEM.matcher(line).lookingAt()
                || LABEL.matcher(line).lookingAt()
                || DATELINE.matcher(line).find()
                || Duties.opensLine(line)
                || line.startsWith("【");
    }
}
