package yipanqi.meeting.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the meeting's name, and from it who held it.
final class Titles {

    private static final String MEETING = "(?:会议|大会|全会|例会|会商会?|[^社协学委工商机与开散体]会)(?:（[^）]{1,8}）)?";
    private static final Pattern HELD = Pattern.compile("(?:主持召开|组织召开|召开|举行|召集|举办|参加|出席)(?:了)?(?:的)?([^，。；]{2,60})");
    private static final Pattern UP_TO_MEETING = Pattern.compile("^(.*" + MEETING + ")");
    private static final Pattern FIRST_MEETING =
            Pattern.compile("^(.*?" + MEETING + ")(?=研究|听取|传达|部署|强调|对|就|审议|要求|指出|学习|通报|专题|，|。|$)");
    private static final Pattern PASSIVE =
            Pattern.compile("([^，。；：]{3,60}" + MEETING + ")(?:在[^，。]{1,24})?(?:顺利|如期|隆重)?(?:召开|举行|开幕)");
    private static final Pattern ACTING = Pattern.compile(
            "([^，。；：]{2,30}(?:会议|例会|大会|[^社协学委工商机与开散]会))(?:还|专门|专题)?(?:对|就|听取|传达|学习|审议|研究|通报|要求|强调|指出|作出|一?开场)");
    private static final Pattern PAPER_TITLE =
            Pattern.compile("^(.{2,60}?(?:会议|会|专题会|调度))(?:会议)?(?:专题)?(?:纪要|记录|议定事项|任务清单|决定事项|简报|交办|任务分解|督办)");
    private static final Pattern NAMED = Pattern.compile("^(?:会议名称|会议主题|名称|主题)：(.{4,50})$");
    private static final Pattern WHEN = Pattern.compile(
            "^.*?(?:\\d{1,2}日|昨[天日]|今[天日]|近日|日前)(?:上午|下午|晚上?|中午|[一-龥]{0,2}\\d{1,2}[时点:]\\d{0,2}分?)?[，]?");

    private static final Pattern DATE =
            Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚上?|中午)?|(?:昨|今)[天日](?:上午|下午|晚上?)?|近日|日前");
    private static final Pattern COLON_HEAD = Pattern.compile("^([\\u4e00-\\u9fa5]{3,16})：");
    private static final Pattern ISSUER = Pattern.compile(
            "^([\\u4e00-\\u9fa5（）]{4,40}?)(?:办公室|办公厅|督查室|督办室|督查办|秘书处|综合处|综合科)?(?: ?(?:\\d{4}|[二〇○零一三四五六七八九]{4})年.{3,8}日)?(?: ?印发)?$");
    private static final Pattern LEVEL =
            Pattern.compile("全(省|市|县|区|州|旗|镇|乡)|(?:^|[，。 （：讯])(省|市|县|区|州|旗)(?:委|政府|政协|人大|长|直|水|教|公|商|财|农|卫|交|信|安|消|食)");
    private static final Pattern PLACE = Pattern.compile(
            "本报([\\u4e00-\\u9fa5]{2,4}?)(?:\\d{1,2}月|讯|\\d{1,2}日)|(?m:^|[ \\d])([\\u4e00-\\u9fa5]{2,4}?)(?:日报|晚报|新闻网|融媒|发布|时报|新报)[^，。]{0,4}|《([\\u4e00-\\u9fa5]{2,4}?)(?:日报|晚报|时讯|早报|新报)》");

    private static final Pattern SHORT_NAME = Pattern.compile(
            "(?:集团|总)?公司(?:党委)?|(?:局|厅|院|校|委|公司|集团|机关|学校|医院)?(?:党组|党委|党总支|党支部)|[局厅院校区县市镇乡旗]|[我全本该][省市县区州旗镇乡校院局厅]|集团|医院|学校|学院");
    private static final Pattern NUMBERED =
            Pattern.compile("^([^第，。]{4,24}(?:工程|项目|标段|片区|指挥部|大桥))(?:20\\d{2}年)?第[^第]{1,6}次");

    private static final Pattern CALLER = Pattern.compile("^(?:会议)?(?:召集|主办|组织|承办|召开)(?:单位|部门|方)：([^，。；、 ]{3,30})");
    private static final Pattern STANDING =
            Pattern.compile("^全?([省市县区州旗镇乡])([^第]{2,20}(?:联席会议|委员会|领导小组|指挥部))(?:20\\d{2}年)?(?:第|全体|扩大)");

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
                .filter(title -> title.length() > 6 && !title.matches("^.{0,4}会议?$"))
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
            Optional<String> core = core(held.group(1));
            if (core.isEmpty()) continue;
            String who = holder(paragraph.substring(0, held.start()));
            boolean bare = core.get().startsWith(who) || who.isEmpty();
            return Optional.of(bare ? core.get() : who + core.get());
        }
        return Optional.empty();
    }

    private static Optional<String> core(String said) {
        Matcher first = FIRST_MEETING.matcher(said);
        if (first.find() && first.end() < said.length()) return named(first.group(1));
        Matcher core = UP_TO_MEETING.matcher(said);
        return core.find() ? named(core.group(1)) : Optional.empty();
    }

    private static Optional<String> named(String core) {
        String name = core.replaceFirst("^(?:的|了|全[区县市]性?的)", "").strip();
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
                .replaceFirst("^.*(?:讯|电)(?:（[^）]*）)?", "")
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
        String who = called().or(this::holding).orElse("");
        return spelledOut(who.replaceFirst("第[一二三四五六七八九十]+届", ""));
    }

    /// `某经开区` in a headline, when the text gives the name in full.
    private String spelledOut(String who) {
        String whole = who.replaceFirst("经开区$", "经济技术开发区").replaceFirst("高新区$", "高新技术产业开发区");
        return text.stream().anyMatch(line -> line.contains(whole)) ? whole : who;
    }

    /// `召集单位：某区住建局`, in the head of a record.
    private Optional<String> called() {
        for (String line : text.subList(0, Math.min(8, text.size()))) {
            Matcher caller = CALLER.matcher(line);
            if (caller.find()) return Optional.of(caller.group(1));
        }
        return Optional.empty();
    }

    private Optional<String> holding() {
        return issuer().or(() -> holderIn(text.subList(0, Math.min(4, text.size())))
                        .filter(Titles::isFull)
                        .or(() -> holderIn(heads)))
                .or(() -> longestPrefix().filter(Titles::isFull))
                .or(() -> holderIn(text.subList(0, Math.min(4, text.size()))))
                .or(this::beforeOrdinal)
                .or(this::byPlace)
                .or(this::standingBody)
                .or(this::byRank);
    }

    /// `集团公司`, `局党组`, `我市`: who is meant only the headline or the masthead tells.
    private static boolean isFull(String who) {
        return !SHORT_NAME.matcher(who).matches();
    }

    /// `某大桥工程第28次工地例会`: the work that the meeting is of.
    private Optional<String> beforeOrdinal() {
        Matcher numbered = NUMBERED.matcher(title());
        return numbered.find() ? Optional.of(numbered.group(1)) : Optional.empty();
    }

    /// `全市某某联席会议第一次全体会议`: the body that meets.
    private Optional<String> standingBody() {
        Matcher standing = STANDING.matcher(title());
        return standing.find() ? Optional.of(standing.group(1) + standing.group(2)) : Optional.empty();
    }

    /// `全县…座谈会` to which the county's secretary speaks.
    private Optional<String> byRank() {
        Matcher level = Pattern.compile("^全([省市县区州旗镇乡])").matcher(title());
        if (!level.find()) return Optional.empty();
        String lead = String.join("\n", text.subList(0, Math.min(4, text.size())));
        String committee = level.group(1) + ("镇乡".contains(level.group(1)) ? "党委" : "委");
        if (lead.contains(committee + "书记") || lead.contains(committee + "副书记")) return Optional.of(committee);
        return lead.matches("(?s).*(?<!副)" + level.group(1) + "长.*")
                ? Optional.of(level.group(1) + "政府")
                : Optional.empty();
    }

    /// The line under the title that says whose minutes these are.
    private Optional<String> issuer() {
        boolean paper =
                heads.stream().anyMatch(head -> PAPER_TITLE.matcher(head).find());
        for (String line : heads) {
            Matcher issuer = ISSUER.matcher(line.strip());
            if (!issuer.matches() || line.endsWith("会") && !line.endsWith("委员会")) continue;
            String who = issuer.group(1).strip();
            boolean body = who.length() >= 4 && who.equals(Organisations.prefix(who)) && (paper || !line.equals(who));
            if (body) return Optional.of(who);
        }
        return Optional.empty();
    }

    private static Optional<String> holderIn(List<String> lines) {
        for (String line : lines) {
            Matcher held = HELD.matcher(line);
            while (held.find()) {
                String who = holder(line.substring(0, held.start()));
                if (who.length() >= 2 && core(held.group(1)).isPresent())
                    return Optional.of(Organisations.withOrgan(who, held.group(1)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> longestPrefix() {
        String best = "";
        String title = title().replaceFirst("^全(?=[省市县区镇乡州旗])", "");
        var candidates = new java.util.ArrayList<String>(List.of(title));
        heads.forEach(head -> candidates.add(head.replaceAll("[ “”]", "")));
        for (String candidate : candidates) {
            Matcher colon = COLON_HEAD.matcher(candidate);
            String prefix =
                    colon.find() && Parties.isParty(colon.group(1)) ? colon.group(1) : Organisations.prefix(candidate);
            if (Cues.opensWithOrder(candidate) || prefix.matches(".*强[省市县区]")) continue;
            boolean held = !candidate.matches(".*(?:召开|举行).*")
                    || candidate.equals(title)
                    || candidate.startsWith(prefix + "常委会");
            if (held && prefix.length() >= 3 && prefix.length() > best.length() && prefix.length() < candidate.length())
                best = prefix;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /// `本报某地讯` and `全县…会议`: the county of that place.
    private Optional<String> byPlace() {
        String lead = String.join("\n", text.subList(0, Math.min(3, text.size())));
        Matcher place = PLACE.matcher(lead + "\n" + marks + "\n" + String.join("\n", heads));
        Matcher level = LEVEL.matcher(title() + "\n" + lead);
        if (!place.find() || !level.find()) return Optional.empty();
        String name =
                place.group(1) != null ? place.group(1) : place.group(2) != null ? place.group(2) : place.group(3);
        String rank = level.group(1) != null ? level.group(1) : level.group(2);
        return Optional.of(name.endsWith(rank) ? name : name + rank);
    }
}
