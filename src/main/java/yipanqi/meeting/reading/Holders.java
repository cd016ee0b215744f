package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who held a meeting: by a label, the paper's issuer, the sentence of its opening, its name or its rank.
final class Holders {

    private static final Pattern COLON_HEAD = Pattern.compile("^([\\u4e00-\\u9fa5]{3,16})：");
    private static final Pattern ISSUER = Pattern.compile(
            "^([\\u4e00-\\u9fa5（）]{4,40}?)(?:办公室|办公厅|督查室|督办室|督查办|秘书处|综合处|综合科)?(?: ?(?:\\d{4}|[二〇○零一三四五六七八九]{4})年.{3,8}日)?(?: ?印发)?$");
    private static final Pattern BODY = Pattern.compile("(?:委员|[管常组安工执筹]委|联合|[协学商工]|理事|董事|基金|红十字)会$");
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
    /// `某县党工委召开扩大会议`: no name of a meeting, yet the body in front held it.
    private static final Pattern BARE_MEETING = Pattern.compile("^(?:召开|举行)(?:扩大)?会议");
    private static final Pattern RANK = Pattern.compile("^全([省市县区州旗镇乡])");

    private final String title;
    private final List<String> heads;
    private final List<String> text;
    private final String marks;

    Holders(String title, List<String> heads, List<String> text, String marks) {
        this.title = title;
        this.heads = heads;
        this.text = text;
        this.marks = marks;
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
            if (line.indexOf('。') >= 0 || Cues.enumerator(line) > 0) break;
            Matcher caller = CALLER.matcher(line);
            if (caller.find()) return Optional.of(caller.group(1));
        }
        return Optional.empty();
    }

    private Optional<String> holding() {
        return issuer().or(() -> holderIn(text.subList(0, Math.min(4, text.size())))
                        .filter(Holders::isFull)
                        .or(() -> holderIn(heads)))
                .or(() -> longestPrefix().filter(Holders::isFull))
                .or(() -> holderIn(text))
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
        Matcher numbered = NUMBERED.matcher(title);
        return numbered.find() ? Optional.of(numbered.group(1)) : Optional.empty();
    }

    /// `全市某某联席会议第一次全体会议`: the body that meets.
    private Optional<String> standingBody() {
        Matcher standing = STANDING.matcher(title);
        return standing.find() ? Optional.of(standing.group(1) + standing.group(2)) : Optional.empty();
    }

    /// `全县…座谈会` to which the county's secretary speaks.
    private Optional<String> byRank() {
        Matcher level = RANK.matcher(title);
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
                heads.stream().anyMatch(head -> Titles.PAPER_TITLE.matcher(head).find());
        for (String line : heads) {
            Matcher issuer = ISSUER.matcher(line.strip());
            if (!issuer.matches() || line.endsWith("会") && !BODY.matcher(line).find()) continue;
            String who = issuer.group(1).strip();
            boolean body = who.length() >= 4 && who.equals(Organisations.prefix(who)) && (paper || !line.equals(who));
            if (body) return Optional.of(who);
        }
        return Optional.empty();
    }

    private static Optional<String> holderIn(List<String> lines) {
        for (String line : lines) {
            Matcher held = Titles.HELD.matcher(line);
            while (held.find()) {
                String who = Titles.holder(line.substring(0, held.start()));
                boolean bare = BARE_MEETING.matcher(held.group()).find();
                if (who.length() >= 2 && (bare || Titles.core(held.group(1)).isPresent()))
                    return Optional.of(Organisations.withOrgan(who, held.group(1)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> longestPrefix() {
        String best = "";
        String named = title.replaceFirst("^全(?=[省市县区镇乡州旗])", "");
        var candidates = new ArrayList<String>(List.of(named));
        heads.forEach(head -> candidates.add(head.replaceAll("[ “”]", "")));
        for (String candidate : candidates) {
            Matcher colon = COLON_HEAD.matcher(candidate);
            String prefix =
                    colon.find() && Parties.isParty(colon.group(1)) ? colon.group(1) : Organisations.prefix(candidate);
            if (Cues.opensWithOrder(candidate) || prefix.matches(".*强[省市县区]")) continue;
            boolean held = !candidate.matches(".*(?:召开|举行).*")
                    || candidate.equals(named)
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
        Matcher level = LEVEL.matcher(title + "\n" + lead);
        if (!place.find() || !level.find()) return Optional.empty();
        String name =
                place.group(1) != null ? place.group(1) : place.group(2) != null ? place.group(2) : place.group(3);
        String rank = level.group(1) != null ? level.group(1) : level.group(2);
        return Optional.of(name.endsWith(rank) ? name : name + rank);
    }
}
