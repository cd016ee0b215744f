package yipanqi.meeting.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds who chaired and who spoke, by name, or by post where no name is given.
final class People {

    private static final Pattern CHAIR_LABEL = Pattern.compile("(?:^|[ 。；])(?:会议)?(?:主持人?|召集人)： ?([^ 。；，]{2,30})");
    private static final Pattern CHAIRS = Pattern.compile(
            "([^，。；：]{2,60}?)(?:同志)?(?:受[^，]{2,20}委托)?(?:在[^，。]{2,24})?(?:主持(?!人|下|工作)(?:召开|会议|座谈|了|并|[^，。]{0,30}会|$|。)|召集并主持|主持$|召集(?:有关|相关|各))");
    private static final Pattern SPEAKS = Pattern.compile(
            "([^，。；：]{2,60}?)(?:同志)?(?:出席[^，。]{0,24}并(?:作?[^，。]{0,8}讲话|讲话|强调|作[^，。]{0,6}部署|提出要求)|(?:到会|主持[^，。]{0,24}并|并)(?:作?[^，。]{0,6}讲话)|作[^，。]{0,8}(?:讲话|总结|部署)|讲话$|出席会议$)");
    private static final Pattern STRESSES =
            Pattern.compile("(?:^|[，。；])([^，。；：]{2,40}?)(?:同志)?(?:在[^，]{0,12})?(?:强调|指出|要求)(?:指出)?[，：]");
    private static final Pattern LEADING =
            Pattern.compile("^(?:会议|会上|座谈会|随后|.*?由|.*\\d日(?:上午|下午|晚上?)?|.*(?:讯|电)(?:（[^）]*）)?|同时|（[^）]*）)");
    private static final Pattern POST = Pattern.compile(
            "^.*(?:" + Lexicon.any("people-ending") + "|总工程师|巡视员|调研员|秘书长|参事|委员长|主席|总裁|政委|指挥长|理事长|会长|组长|班长|总指挥|首席|部长)");

    private final List<String> text;
    private final Form form;

    People(List<String> text, Form form) {
        this.text = text;
        this.form = form;
    }

    String chair() {
        for (String line : text) {
            Matcher label = CHAIR_LABEL.matcher(line);
            if (label.find()) return label.group(1).replaceAll("（.*", "").strip();
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
            if (Layout.isSpeaker(line)) continue;
            Matcher found = pattern.matcher(line);
            while (found.find()) {
                String who = name(found.group(1));
                if (!who.isEmpty()) return who;
            }
        }
        return "";
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
        if (who.length() <= 4 && Voices.isName(who)) return who;
        for (int length = 4; length >= 2; length--) {
            if (who.length() <= length) continue;
            String post = who.substring(0, who.length() - length);
            String name = who.substring(who.length() - length);
            if (POST.matcher(post).matches()
                    && (Voices.isName(name)
                            || length <= 3 && !POST.matcher(name).matches())) return name;
        }
        if (POST.matcher(who).matches() && Parties.isParty(who) && who.length() <= 30) return lastPost(who);
        return who.length() >= 2
                        && who.length() <= 3
                        && who.matches("[\\u4e00-\\u9fa5]+")
                        && !who.endsWith("会")
                        && !Parties.isParty(who)
                ? who
                : "";
    }

    private static String lastPost(String who) {
        return who.substring(who.lastIndexOf('、') + 1);
    }
}
