package yipanqi.meeting.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who chaired and who spoke, by name, or by post where no name is given.
final class People {

    private static final Pattern CHAIR_LABEL = Pattern.compile(
            "(?:^|[ 。；])(?:会议)?(?:主持人?|召集人)： ?([^ 。；，]{2,30}(?: {1,3}[\\u4e00-\\u9fa5]{2,4}(?=$|。| {2,}))?)");
    private static final Pattern CHAIRS = Pattern.compile(
            "([^，。；：]{2,60}?)(?:同志)?(?:受[^，]{2,20}委托)?(?:在[^，。]{2,24})?(?:主持(?!人|下|工作)(?:召开|会议|座谈|了|并|[^，。]{0,30}会|$|。|，)|召集并主持|主持$|召集(?:有关|相关|各))");
    private static final Pattern SPEAKS = Pattern.compile(
            "([^，。；：]{2,60}?)(?:同志)?(?:出席[^，。]{0,24}并(?:作?[^，。]{0,8}讲话|讲话|强调|作[^，。]{0,6}部署|提出要求)|(?:到会|主持[^，。]{0,24}并|并)(?:作?[^，。]{0,6}讲话)|作[^，。]{0,8}(?:讲话|总结|部署)|讲话$|出席会议$)");
    private static final Pattern STRESSES =
            Pattern.compile("(?:^|[，。；])([^，。；：]{2,40}?)(?:同志)?(?:在[^，]{0,12})?(?:强调|指出|要求)(?:指出)?[，：]");
    private static final Pattern ACTS = Pattern.compile("([^，。；：]{2,40}?)(?:带队|率队|率|先后|一行|深入|来到|赴|实地|专程|到)");
    /// `县委书记某某带领有关部门负责人，先后来到…`
    private static final Pattern LEADS_TOUR =
            Pattern.compile("([^，。；：]{2,40}?)(?:带领|率领|带队|率队|率|一行|深入|来到|前往|赴|到).*(?:调研|现场办公|督导|督查|检查|视察|走访|暗访|慰问)");
    private static final Pattern LEADING =
            Pattern.compile("^(?:会议|会上|座谈会|随后|.*?由|.*\\d日(?:上午|下午|晚上?)?|.*(?:讯|电)(?:（[^）]*）)?|同时|（[^）]*）)");
    private static final Pattern POST = Pattern.compile(
            "^.*(?:" + Lexicon.any("people-ending") + "|总工程师|巡视员|调研员|秘书长|参事|委员长|主席|总裁|政委|指挥长|理事长|会长|组长|班长|总指挥|首席|部长)");

    private static final Pattern ROLES = Pattern.compile("主持|讲话|出席|召集|部署|总结");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:会|后|时|前|上|中|下|随后|最后|同时|接着|当天|下午|上午)");

    private final List<String> text;
    private final Form form;

    People(List<String> text, Form form) {
        this.text = text;
        this.form = form;
    }

    String chair() {
        for (String line : text) {
            Matcher label = CHAIR_LABEL.matcher(line);
            if (label.find()) return label.group(1).replaceAll("（.*|）$", "").strip();
        }
        return first(CHAIRS, text.subList(0, Math.min(5, text.size())));
    }

    String speaker() {
        if (form == Form.RECORD) return "";
        String speaker = first(SPEAKS, text.subList(0, Math.min(5, text.size())));
        return speaker.isEmpty() && chair().isEmpty() ? first(STRESSES, text) : speaker;
    }

    Set<String> names() {
        var names = new LinkedHashSet<String>();
        for (String line : text) {
            Matcher tour = LEADS_TOUR.matcher(line);
            if (tour.find()) names.add(name(tour.group(1)));
            if (!ROLES.matcher(line).find()) continue;
            for (Pattern pattern : List.of(CHAIRS, SPEAKS)) {
                Matcher found = pattern.matcher(line);
                while (found.find()) names.add(name(found.group(1)));
            }
        }
        names.removeIf(name -> name.length() < 2 || name.length() > 4);
        return names;
    }

    private static String first(Pattern pattern, List<String> lines) {
        for (String line : lines) {
            if (Layout.isSpeaker(line)
                    || pattern != STRESSES && !ROLES.matcher(line).find()) continue;
            Matcher found = pattern.matcher(line);
            while (found.find()) {
                String who = name(found.group(1));
                if (who.isEmpty() && found.group(1).matches(".*(?:随后|之后|会前|结束后|当天|最后).*"))
                    who = before(line, found.start());
                if (!who.isEmpty()) return who;
            }
        }
        return "";
    }

    /// Who was last named before: `指挥长某某带队查看…，随后主持召开…`.
    private static String before(String line, int at) {
        Matcher acts = ACTS.matcher(line.substring(0, at));
        String who = "";
        while (acts.find()) who = name(acts.group(1));
        return who;
    }

    /// The name behind the posts, else the post itself, else nothing when neither can be told.
    static String name(String said) {
        String who = said.strip();
        for (Matcher lead = LEADING.matcher(who);
                lead.find() && lead.end() > 0 && lead.end() < who.length();
                lead = LEADING.matcher(who)) who = who.substring(lead.end()).strip();
        who = who.replaceFirst("同志$", "")
                .replaceFirst("在[^，]{2,24}$", "")
                .replaceFirst("(?:分别|共同|一同|出席|主持|会议|会|最后|还|又|亲自)+$", "");
        if (who.length() <= 4 && Names.isName(who)) return who;
        Matcher post = POST.matcher(who);
        if (post.find()) {
            String name = who.substring(post.end());
            if (name.matches("[\\u4e00-\\u9fa5·]{2,6}") && !name.endsWith("会")) return name;
            if (name.isEmpty() && Parties.isParty(lastPost(who)) && who.length() <= 40) return named(lastPost(who));
        }
        boolean bare =
                who.matches("[\\u4e00-\\u9fa5]{2,3}") && !NO_NAME.matcher(who).matches();
        return bare && !Parties.isParty(who) ? who : "";
    }

    /// `孟繁露副县长`: the name may stand in front of the post.
    private static String named(String post) {
        for (int length = 3; length >= 2; length--)
            if (post.length() > length && post.length() <= length + 4 && isPerson(post.substring(0, length)))
                return post.substring(0, length);
        return post;
    }

    /// `管委会` begins as a surname does.
    private static boolean isPerson(String word) {
        return Names.isName(word) && !Parties.isParty(word);
    }

    private static String lastPost(String who) {
        return who.substring(who.lastIndexOf('、') + 1);
    }
}
