package yipanqi.meeting.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from a speaker's label whether he leads the meeting or reports to it.
final class Speech {

    private static final Pattern LABEL = Pattern.compile("^(?:【([^】]{1,18})】[：]?|([^：。，]{2,20}?)(?:发言|说)?：)");
    private static final Pattern LEADER = Pattern.compile(
            "^(?:[^办所站局科处室院部队村社中公会厂厅组团支间]{0,3}(?:分管|常务|副|党委|党支部)*(?:书记|镇长|乡长|县长|区长|市长|省长|院长|校长|董事长|总经理|厂长|主任|局长|厅长|部长|主席|总裁|矿长|指挥长|总指挥|会长|理事长))(?:（.*）)?$");

    /// `供电所 方所长：`: who speaks for a body; later the name alone may stand there.
    private static final Pattern OF_UNIT =
            Pattern.compile("^([\\u4e00-\\u9fa5]{2,12}) ([\\u4e00-\\u9fa5]{2,5})(?:发言|说)?：");

    private final String folded;
    private final String chair;
    /// `苗青（镇长）` among those present: whose post the label leaves out.
    private static final Pattern WITH_POST = Pattern.compile("(?<=[：、，；])([\\u4e00-\\u9fa5]{2,4})（([^（）]{2,12})）");

    /// `沙望舒（院长）：`: the post that a later label of his leaves out.
    private static final Pattern LABEL_WITH_POST =
            Pattern.compile("^([\\u4e00-\\u9fa5]{2,4})（([^（）]{2,12})）(?:发言|说)?：");

    /// `第一书记阮晓` among them: the post in front of the name.
    private static final Pattern POST_AND_NAME = Pattern.compile(
            "(?<=[：、，；])([^：、，；（）]{0,10}(?:书记|主任|[镇乡县区市局院校厂矿处部会]长|经理|主席)) ?([\\u4e00-\\u9fa5]{2,3})(?=[、，；。]|$)");

    private static final Pattern LABEL_WITH_NAME =
            Pattern.compile("(.{0,8}(?:书记|[镇乡县市区院校厂矿]长|总经理|董事长)) ?([\\u4e00-\\u9fa5]{2,3})");

    private final Set<String> reporters = new HashSet<>();
    private final Map<String, String> posts = new HashMap<>();

    Speech(String folded, String chair, List<String> paragraphs) {
        this.folded = folded;
        this.chair = Fold.fold(chair);
        for (String said : paragraphs) {
            Matcher unit = OF_UNIT.matcher(said);
            if (!chair.isEmpty() && unit.lookingAt() && Parties.isParty(unit.group(1))) reporters.add(unit.group(2));
            Matcher labelled = LABEL_WITH_POST.matcher(said);
            if (labelled.lookingAt()) posts.putIfAbsent(labelled.group(1), labelled.group(2));
            if (Layout.isSpeaker(said)) continue;
            Matcher post = WITH_POST.matcher(said);
            while (post.find()) posts.put(post.group(1), post.group(2));
            Matcher named = POST_AND_NAME.matcher(said);
            while (named.find()) if (Names.isName(named.group(2))) posts.putIfAbsent(named.group(2), named.group(1));
        }
    }

    record Turn(Span words, Scope.Strength strength, Orders.Whom strangers, boolean leads) {}

    Turn turn(Span paragraph) {
        Matcher label = LABEL.matcher(folded).region(paragraph.start(), paragraph.end());
        if (!label.lookingAt()) return new Turn(paragraph, Scope.Strength.OTHER, Orders.Whom.NAMED_OTHERS, false);
        String who = label.group(1) != null ? label.group(1) : label.group(2);
        Span words = new Span(label.end(), paragraph.end());
        if (isChair(who)) return new Turn(words, Scope.Strength.STRONG, Orders.Whom.ANYBODY, true);
        String named = who.replaceAll("（.*?）", "").strip();
        Matcher withName = LABEL_WITH_NAME.matcher(named);
        String post = withName.matches() && Names.isName(withName.group(2))
                ? withName.group(1)
                : posts.getOrDefault(named, named);
        Matcher bracket = Pattern.compile("（(.*?)）").matcher(who);
        String inside = bracket.find() ? bracket.group(1) : "";
        boolean postInside = LEADER.matcher(inside).matches();
        if (postInside) post = inside;
        boolean ofUnit = !chair.isEmpty() && Parties.isParty(inside) && !postInside && !inside.endsWith("长");
        if (!ofUnit
                && !reporters.contains(post.replaceAll("^.* ", ""))
                && LEADER.matcher(post).matches()) {
            boolean deputy = post.contains("副") || post.contains("分管");
            return deputy
                    ? new Turn(words, Scope.Strength.STRONG, Orders.Whom.OUTRIGHT, true)
                    : new Turn(words, Scope.Strength.STRONG, Orders.Whom.ANYBODY, true);
        }
        return new Turn(words, Scope.Strength.WEAK, Orders.Whom.NAMED_OTHERS, false);
    }

    private boolean isChair(String who) {
        String label = who.replaceAll("（.*?）", "").strip();
        if (label.equals("主持人") || label.equals("主持") || label.equals("会议主持人")) return true;
        if (chair.isEmpty()) return LEADER.matcher(label).matches();
        String named = chair.replaceAll("（.*?）", "");
        return label.contains(named) || named.contains(label) || chair.contains(label) || who.contains(named);
    }
}
