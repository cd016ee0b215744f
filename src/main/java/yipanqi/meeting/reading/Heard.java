package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The matters a meeting heard reports on.
final class Heard {

    private static final Pattern HEARD = Pattern.compile(
            "听取(?:并审议|并讨论|和审议)?了?(?:[^，。；]{2,14}(?:关于|(?<!工)作的|所作的))?(?:关于)?([^。；]{3,200}?)(?=[。；]|，(?:研究|安排|部署|传达|审议|通报|并(?!案)|学习|就|对|分析|现场|会议|讨论|观看|总结|要求|深入|全面|进一步|交流|解决|协调|会诊|分别|审定|[^，。]{0,4}提出|明确)|$)");
    /// `气象局、水利局分别汇报了雨情、水情。`
    private static final Pattern IN_TURN =
            Pattern.compile("[^，。；]{3,40}(?:分别|依次|先后)(?:汇报|通报|介绍)了([^，。；]{3,60}情况)(?=[。；])");
    private static final Pattern REPORT =
            Pattern.compile("(?:的)?(?:有关)?(?:情况)?(?:的)?(?:专题|工作|综合)?(?:汇报|报告|通报|介绍|意见建议|意见和建议|说明|述职|发言)+.*$");
    private static final Pattern MORE = Pattern.compile("，?以及|，和|，并?听取了?|(?<=情况|报告|汇报)[和与及](?=[^，。；]{3,}(?:情况|报告|汇报))");

    private Heard() {}

    static List<String> in(Draft draft, String folded, String text) {
        var heard = new ArrayList<String>();
        for (Paragraph paragraph : draft.paragraphs) {
            if (!paragraph.is(Line.Kind.TEXT)) continue;
            for (Pattern told : List.of(HEARD, IN_TURN)) {
                Matcher matter = told.matcher(folded)
                        .region(paragraph.span().start(), paragraph.span().end());
                while (matter.find()) {
                    if (isOrdered(folded, paragraph.span().start(), matter.start())) continue;
                    List<Span> items = items(folded, new Span(matter.start(1), matter.end(1)));
                    for (Span item : items) add(heard, item.of(text).replaceAll("\\s", ""), items.size() > 1);
                }
            }
        }
        return heard;
    }

    /// `要深入田头听取农户意见`: what others shall hear.
    private static boolean isOrdered(String folded, int from, int at) {
        int clause = at;
        while (clause > from && "，。；：".indexOf(folded.charAt(clause - 1)) < 0) clause--;
        return Cues.modal(folded.substring(clause, at)) >= 0;
    }

    /// A body alone is no matter, but in a list of matters its name stands for one.
    private static void add(List<String> heard, String item, boolean listed) {
        boolean known = heard.stream().anyMatch(one -> one.contains(item) || item.contains(one));
        if (!item.matches(".*(?:心声|诉求)")
                && item.length() >= 3
                && item.length() <= 90
                && !known
                && (listed
                        || !Parties.isParty(Fold.fold(item))
                                && Parties.all(Fold.fold(item), 0, item.length())
                                        .isEmpty())) heard.add(item);
    }

    private static List<Span> items(String folded, Span all) {
        var items = new ArrayList<Span>();
        int start = all.start();
        Matcher more = MORE.matcher(folded).region(all.start(), all.end());
        while (more.find()) {
            split(folded, new Span(start, more.start()), items);
            start = more.end();
        }
        split(folded, new Span(start, all.end()), items);
        return items;
    }

    /// `甲、乙、丙情况汇报` is three matters; with `和` or `等` the list is named as one.
    private static void split(String folded, Span list, List<Span> items) {
        Matcher report = REPORT.matcher(folded).region(list.start(), list.end());
        Span bare = (report.find() && report.start() > list.start() ? new Span(list.start(), report.start()) : list)
                .trimmed(folded, "，、的");
        boolean nothing = report.reset().region(list.start(), list.end()).lookingAt();
        if (bare.isEmpty() || nothing) return;
        String said = bare.of(folded);
        boolean one = said.matches(".*(?:[^共饱祥]和|及|与|等).*") || said.length() < 12;
        if (one) {
            items.add(bare);
            return;
        }
        int start = bare.start();
        int depth = 0;
        for (int i = bare.start(); i <= bare.end(); i++) {
            char c = i == bare.end() ? '、' : folded.charAt(i);
            if (c == '（' || c == '“' || c == '《') depth++;
            if (c == '）' || c == '”' || c == '》') depth--;
            if (c != '、' && c != '，' || depth > 0 && i < bare.end()) continue;
            items.add(new Span(start, i).trimmed(folded, "，、的"));
            start = i + 1;
        }
    }
}
