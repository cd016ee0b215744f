package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `（责任单位：…；完成时限：…）` in its many forms, as a bracket behind an item or as a line of its
/// own.
final class Duties {

    private static final String LEAD =
            "(?:责任|牵头|主办|主责|承办|落实|负责|实施|执行|整改)(?:单位|部门|科室|主体|处室|方|机构|班组|车间|局|委办局)(?:和部门|及部门|和单位)?|主办|承办|牵头";
    private static final String ASSIST = "(?:配合|协办|协助|协同|参与|参加|会办|协作|指导|支持|共建)(?:单位|部门|科室|处室|方|机构)|配合|协办";
    private static final String PERSON =
            "(?:责任|牵头|分管|包保|包联|督办|主管|挂钩|整改责任|联系|负责)(?:人|领导|县领导|区领导|市领导|院领导|校领导|责任人)|负责同志|[县区市镇院校]领导";
    private static final String DUE =
            "(?:完成|办理|办结|整改|落实|截止|计划|工作|推进|实施|反馈|要求完成)?(?:的)?(?:时限|时间|期限|日期|节点|时间节点|时间要求|时限要求)(?:要求)?|限时|完成时间|截止";
    private static final Pattern LABEL = Pattern.compile("(?:^|(?<=[；，。 、（\\n]))(?:(" + LEAD + ")|(" + ASSIST + ")|("
            + PERSON + ")|(" + DUE + "))(?:及责任人)?(?:：| ?为(?=[^了])|是)");
    private static final Pattern ACTS = Pattern.compile(
            "^由?(.{2,60}?)(?:(?:按照?(?:各自)?职责分工|按照?(?:各自)?职责|分别|分工|共同|具体|总)*(牵头(?:负责|落实|办理)?|负责(?:落实|牵头|实施)?|主办|承办|落实)|(配合|协办|协助|参与|协同))$");
    private static final Pattern FOR_ALL =
            Pattern.compile("^[以上]{0,2}上(?:述)?([两二三四五六七八九十\\d]{1,2}|各|所有)?[项条件](?:工作|任务|事项)?(?:的)?");
    private static final Pattern BRACKET = Pattern.compile("（([^（）]*(?:（[^（）]*）[^（）]*)*)）|【([^【】]*)】");
    private static final Pattern TAIL =
            Pattern.compile("(?:^|(?<=[；，。 \\n]))(?:" + LEAD + "|" + ASSIST + "|" + DUE + ")(?:及责任人)?：");
    private static final Pattern ALONE =
            Pattern.compile("^[（【]?(?:" + LEAD + "|" + ASSIST + "|" + PERSON + "|" + DUE + ")(?:及责任人)?：");

    private static final int ALL = 99;

    private final String text;
    /// What each label held last, for a `同上` behind it.
    private final Map<String, Duty> above = new HashMap<>();

    Duties(String text) {
        this.text = text;
    }

    /// @param items how many items it closes
    record Bracket(Span span, Duty duty, int items) {}

    /// The brackets of a stretch that say who or until when.
    List<Bracket> brackets(Span stretch) {
        var found = new ArrayList<Bracket>();
        Matcher bracket = BRACKET.matcher(text).region(stretch.start(), stretch.end());
        while (bracket.find()) {
            int group = bracket.group(1) != null ? 1 : 2;
            Span inside = new Span(bracket.start(group), bracket.end(group));
            Matcher many = FOR_ALL.matcher(inside.of(text));
            int items = many.find() ? items(many.group(1)) : 1;
            if (items > 1) inside = new Span(inside.start() + many.end(), inside.end());
            Duty duty = read(inside);
            boolean says = LABEL.matcher(inside.of(text)).find() || !duty.isEmpty() && closes(bracket.end(), stretch);
            if (says && !duty.isEmpty()) found.add(new Bracket(new Span(bracket.start(), bracket.end()), duty, items));
        }
        return found;
    }

    private static int items(@Nullable String said) {
        if (said == null || !said.matches("\\d+|[两二三四五六七八九十]+")) return ALL;
        return Numerals.read(said.replace('两', '二'));
    }

    /// A bare `（县住建局牵头）` counts only at the end of what it belongs to.
    private boolean closes(int end, Span stretch) {
        return end >= stretch.end() || "。；，".indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '\n';
    }

    /// Whether a line can only be the label of who or until when.
    static boolean opensLine(String line) {
        return "（【".indexOf(line.charAt(0)) < 0 && ALONE.matcher(line).find();
    }

    /// Whether a paragraph holds nothing but who and until when.
    boolean isAlone(Span paragraph) {
        return ALONE.matcher(paragraph.of(text)).find();
    }

    /// The end of a paragraph that names who and until when without a bracket; empty when there is none.
    Span tail(Span paragraph) {
        if (isAlone(paragraph)) return paragraph;
        Matcher label = TAIL.matcher(text).region(paragraph.start(), paragraph.end());
        while (label.find()) {
            boolean inBracket = isInside('（', '）', label.start(), paragraph.start())
                    || isInside('【', '】', label.start(), paragraph.start());
            boolean labels = label.group().contains("：");
            if (!inBracket && labels) return new Span(label.start(), paragraph.end());
        }
        return new Span(paragraph.end(), paragraph.end());
    }

    private boolean isInside(char open, char close, int at, int from) {
        int depth = 0;
        for (int i = from; i < at; i++) depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
        return depth > 0;
    }

    /// A cell of leading units, which may itself tell lead and assistance apart.
    Duty readLead(Span cell) {
        Duty labelled = LABEL.matcher(cell.of(text)).find() ? read(cell) : Duty.NONE;
        return labelled.isEmpty() ? named(cell) : labelled;
    }

    Duty read(Span inside) {
        Duty duty = Duty.NONE;
        int start = inside.start();
        Matcher label = LABEL.matcher(text).region(inside.start(), inside.end());
        label.useAnchoringBounds(true);
        int kind = 0;
        String name = "";
        while (label.find()) {
            duty = duty.and(held(name, new Span(start, label.start()), kind));
            start = label.end();
            kind = kind(label);
            name = label.group();
        }
        return duty.and(held(name, new Span(start, inside.end()), kind));
    }

    private Duty held(String name, Span span, int kind) {
        if (Duty.isDitto(span.trimmed(text, "，；。、）").of(text))) return above.getOrDefault(name, Duty.NONE);
        Duty duty = value(span, kind);
        above.put(name, duty);
        return duty;
    }

    private static int kind(Matcher label) {
        return label.group(1) != null ? 1 : label.group(2) != null ? 2 : label.group(3) != null ? 3 : 4;
    }

    /// `完成时限：①3月底；②4月1日`: what holds for each of the items above, in their order; none when they are not told
    /// apart.
    List<Duty> counted(Span line) {
        Matcher label = LABEL.matcher(text).region(line.start(), line.end());
        if (!label.find()) return List.of();
        int kind = kind(label);
        var each = new ArrayList<Duty>();
        int start = -1;
        for (int i = label.end(); i <= line.end(); i++) {
            if (i < line.end() && (text.charAt(i) < '①' || text.charAt(i) > '⑳')) continue;
            if (start >= 0) each.add(value(new Span(start, i), kind));
            start = i + 1;
        }
        return each.size() > 1 ? each : List.of();
    }

    private Duty value(Span span, int kind) {
        Span value = span.trimmed(text, "，；。、：【】");
        boolean closedOutside = value.of(text).endsWith("）") && value.of(text).indexOf('（') < 0;
        if (closedOutside) value = value.trimmed(text, "）");
        if (value.isEmpty()) return Duty.NONE;
        return switch (kind) {
            case 1 -> named(value);
            case 2 -> timed(value, units -> new Duty(List.of(), parties(units), List.of(), List.of()));
            case 3 -> timed(value, people -> new Duty(List.of(), List.of(), pieces(people), List.of()));
            case 4 -> new Duty(List.of(), List.of(), List.of(), List.of(value));
            default -> unlabelled(value);
        };
    }

    /// The value of a label of units or people, behind which a time may stand without a label of its own.
    private Duty timed(Span value, Function<Span, Duty> who) {
        List<Span> clauses = Sentences.clauses(text, value);
        Span last = clauses.getLast();
        if (clauses.size() < 2 || Deadlines.in(text, last).isEmpty() || !Deadlines.isDeadline(last.of(text)))
            return who.apply(value);
        Span before = new Span(value.start(), last.start()).trimmed(text, "，；。、");
        return who.apply(before).and(new Duty(List.of(), List.of(), List.of(), times(last)));
    }

    /// The value of a lead label may itself tell lead and assistance apart (`责任单位：A牵头，B配合`).
    private Duty named(Span value) {
        Duty duty = Duty.NONE;
        for (Span piece : Sentences.clauses(text, value)) {
            Duty acts = acts(piece);
            if (!acts.isEmpty()) duty = duty.and(acts);
            else if (Deadlines.isDeadline(piece.of(text)))
                duty = duty.and(new Duty(List.of(), List.of(), List.of(), List.of(piece)));
            else duty = duty.and(new Duty(parties(piece), List.of(), List.of(), List.of()));
        }
        return duty;
    }

    private Duty unlabelled(Span value) {
        Duty duty = Duty.NONE;
        for (Span piece : Sentences.clauses(text, value)) {
            Duty acts = acts(piece);
            if (!acts.isEmpty()) duty = duty.and(acts);
            else if (piece.length() <= 20 && !Deadlines.in(text, piece).isEmpty())
                duty = duty.and(new Duty(List.of(), List.of(), List.of(), times(piece)));
            else {
                List<Span> parties = Parties.all(text, piece.start(), piece.end());
                if (parties.isEmpty()) return Duty.NONE;
                duty = duty.and(new Duty(parties, List.of(), List.of(), List.of()));
            }
        }
        boolean bare = duty.assisting().isEmpty()
                && duty.deadlines().isEmpty()
                && acts(value).isEmpty();
        return bare ? Duty.NONE : duty;
    }

    private List<Span> times(Span piece) {
        List<Span> times = Deadlines.in(text, piece);
        return times.isEmpty() ? List.of(piece) : times;
    }

    private Duty acts(Span piece) {
        Matcher acts = ACTS.matcher(text).region(piece.start(), piece.end());
        if (!acts.matches()) return Duty.NONE;
        List<Span> parties = parties(new Span(acts.start(1), acts.end(1)));
        return acts.group(3) != null
                ? new Duty(List.of(), parties, List.of(), List.of())
                : new Duty(parties, List.of(), List.of(), List.of());
    }

    /// What stands under a label of units is units, whatever their names look like.
    List<Span> parties(Span value) {
        Matcher shared = Pattern.compile("(?:按照?(?:各自)?职责分工(?:负责)?|按照?职责(?:负责)?|（[^）]*）)$")
                .matcher(text)
                .region(value.start(), value.end());
        if (shared.find() && shared.start() > value.start() && !shared.group().startsWith("（"))
            value = new Span(value.start(), shared.start());
        List<Span> grammatical = Parties.all(text, value.start(), value.end());
        return grammatical.isEmpty() ? pieces(value) : grammatical;
    }

    private List<Span> pieces(Span value) {
        var pieces = new ArrayList<Span>();
        int start = value.start();
        int depth = 0;
        for (int i = value.start(); i <= value.end(); i++) {
            char c = i == value.end() ? '、' : text.charAt(i);
            if (c == '（') depth++;
            if (c == '）') depth--;
            if (depth > 0 && i < value.end() || "、，；/ ".indexOf(c) < 0) continue;
            Span piece = new Span(start, i).trimmed(text, "");
            if (!piece.isEmpty()) pieces.add(piece);
            start = i + 1;
        }
        return pieces;
    }
}
