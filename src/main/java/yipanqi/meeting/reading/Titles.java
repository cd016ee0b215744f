package yipanqi.meeting.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the meeting's name, and from it who held it.
final class Titles {

    private static final String MEETING = "(?:会议|大会|全会|例会|会商会?|[^社协学委工商机与开散体]会)(?:（[^）]{1,8}）)?";
    static final Pattern HELD = Pattern.compile(
            "(?:主持召开|组织召开|召开|举行|召集|举办|(?:参加|出席)(?!或|和|了?(?:省|国|广|进|农)[^，]{0,3}会))(?:了)?(?:的)?([^，。；]{2,60})");
    private static final Pattern UP_TO_MEETING = Pattern.compile("^(.*" + MEETING + ")");
    private static final Pattern FIRST_MEETING =
            Pattern.compile("^(.*?" + MEETING + ")(?=研究|听取|传达|部署|强调|对|就|审议|要求|指出|学习|通报|专题|，|。|$)");
    private static final Pattern PASSIVE =
            Pattern.compile("([^，。；：]{3,60}" + MEETING + ")(?:在[^，。]{1,24})?(?:顺利|如期|隆重)?(?:召开|举行|开幕)");
    private static final Pattern ACTING = Pattern.compile(
            "([^，。；：]{2,30}(?:会议|例会|大会|[^社协学委工商机与开散]会))(?:还|专门|专题)?(?:对|就|听取|传达|学习|审议|研究|通报|要求|强调|指出|作出|一?开场)");
    static final Pattern PAPER_TITLE =
            Pattern.compile("^(.{2,60}?(?:会议|会|专题会|调度))(?:会议)?(?:专题)?(?:纪要|记录|议定事项|任务清单|决定事项|简报|交办|任务分解|督办)");
    private static final Pattern NAMED = Pattern.compile("^(?:会议名称|会议主题|名称|主题)：(.{4,50})$");
    private static final Pattern WHEN = Pattern.compile(
            "^.*?(?:\\d{1,2}日|昨[天日]|今[天日]|近日|日前)(?:上午|下午|晚上?|中午|[一-龥]{0,2}\\d{1,2}[时点:]\\d{0,2}分?)?[，]?");

    /// What stands on the paper of many a meeting (`市政府专题会议`), or only names a body (`安全生产委员会`).
    private static final Pattern BODY_OR_KIND = Pattern.compile(".{0,4}会议?|.{0,10}专题会议?|.*委员会");
    private static final Pattern DATE =
            Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚上?|中午)?|(?:昨|今)[天日](?:上午|下午|晚上?)?|近日|日前");

    private final List<String> heads;
    private final List<String> text;
    private final String marks;

    Titles(List<String> heads, List<String> text, String marks) {
        this.marks = marks;
        this.heads =
                heads.stream().map(head -> head.replaceFirst("^[—\\-\\s]+", "")).toList();
        this.text = text;
    }

    String title() {
        for (String line : text.subList(0, Math.min(6, text.size()))) {
            Matcher named = NAMED.matcher(line);
            if (named.matches()) return named.group(1).strip();
        }
        return inPaperTitle()
                .filter(title ->
                        title.length() > 6 && !BODY_OR_KIND.matcher(title).matches())
                .or(this::inLead)
                .or(this::inHeads)
                .or(() -> inPaperTitle())
                .orElse("");
    }

    private Optional<String> inPaperTitle() {
        for (String head : heads) {
            Matcher paper = PAPER_TITLE.matcher(head.replace(" ", ""));
            if (paper.find()) return Optional.of(withoutDoubledMeeting(paper.group(1)));
        }
        return Optional.empty();
    }

    private static String withoutDoubledMeeting(String title) {
        return title.replaceFirst("^关于(?:印发|转发|认真|抓好|做好|贯彻|分解|落实|督办|督查|办理|交办)*", "");
    }

    private Optional<String> inLead() {
        for (String paragraph : text.subList(0, Math.min(4, text.size()))) {
            Optional<String> held = held(paragraph);
            if (held.isPresent()) return held;
        }
        for (String paragraph : text) {
            Optional<String> held = held(paragraph).or(() -> acting(paragraph));
            if (held.isPresent()) return held;
        }
        return Optional.empty();
    }

    private static Optional<String> acting(String paragraph) {
        Matcher acting = ACTING.matcher(paragraph);
        while (acting.find()) {
            String title = WHEN.matcher(acting.group(1)).replaceFirst("");
            if (title.length() > 3 && !title.matches("(?:本次|此次|这次|上次)?会议|.{0,2}会议")) return Optional.of(title);
        }
        return Optional.empty();
    }

    private static Optional<String> held(String paragraph) {
        Matcher passive = PASSIVE.matcher(paragraph);
        if (passive.find()) {
            String title = WHEN.matcher(passive.group(1)).replaceFirst("").replaceFirst("^.*(?:主持)", "");
            if (title.length() >= 4 && !title.matches(".*(?:召开|举行).*|.*(?:委员|联合)会")) return Optional.of(title);
        }
        Matcher held = HELD.matcher(paragraph);
        while (held.find()) {
            String who = holder(paragraph.substring(0, held.start()));
            Optional<String> core = core(held.group(1)).or(() -> ofBody(who, held.group(1)));
            if (core.isEmpty()) continue;
            boolean bare = core.get().startsWith(who) || who.isEmpty();
            return Optional.of(bare ? core.get() : who + core.get());
        }
        return Optional.empty();
    }

    /// `某某领导小组召开扩大会议`: the body makes a name of what is none by itself.
    private static Optional<String> ofBody(String who, String said) {
        Matcher kind = Pattern.compile("^(?:扩大|全体)会议").matcher(said);
        return !who.isEmpty() && kind.find() ? Optional.of(kind.group()) : Optional.empty();
    }

    static Optional<String> core(String said) {
        Matcher first = FIRST_MEETING.matcher(said);
        if (first.find() && first.end() < said.length()) return named(first.group(1));
        Matcher core = UP_TO_MEETING.matcher(said);
        return core.find() ? named(core.group(1)) : Optional.empty();
    }

    private static Optional<String> named(String core) {
        String name =
                core.replaceFirst("^(?:的|了|或|及|和|并(?:主持)?|列席|全[区县市]性?的)", "").strip();
        return name.matches("(?:本次|此次|这次|上级|有关|相关|[一每多几数两]?[次场])?[^，]{0,2}会议?|(?:[一每多几数两][次场]|首次|专题研究).*")
                        || name.length() < 2
                ? Optional.empty()
                : Optional.of(name);
    }

    /// Who holds the meeting: the body in front of `召开`, or nobody when a person stands there.
    static String holder(String before) {
        String clause = before.substring(
                Math.max(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')), before.lastIndexOf('：')) + 1);
        String who = DATE.matcher(WHEN.matcher(clause).replaceFirst(""))
                .replaceAll("")
                .replaceFirst("^.*(?:(?<![通资])讯|(?<![广机水发供用家通送核火风光充输配国])电)(?:（[^）]*）)?", "")
                .replaceFirst("^（[^）]*）", "")
                .replaceFirst("(?:在[^，]{1,20})$", "")
                .replaceFirst("(?:主持|组织|又|还|及时|迅速|紧急|连夜|专题|先后|再次|专门|第一时间|联合)+$", "")
                .strip();
        return who.equals(Organisations.prefix(who)) ? who : "";
    }

    private Optional<String> inHeads() {
        for (String head : heads) {
            Optional<String> held = held(head);
            if (held.isPresent()) return held;
        }
        for (String head : heads) {
            Matcher core = UP_TO_MEETING.matcher(head);
            if (core.find() && core.group(1).length() >= 5) return Optional.of(core.group(1));
        }
        return Optional.empty();
    }

    String organisation() {
        return new Holders(title(), heads, text, marks).organisation();
    }
}
