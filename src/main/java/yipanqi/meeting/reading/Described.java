package yipanqi.meeting.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `选派到村的3名第一书记，要…`: those who shall act stand in a clause of their own, behind what tells them apart.
final class Described {

    private static final Pattern DESCRIBED = Pattern.compile(
            "(?![对凡把将按在由给为向从])([^，。；未不逾违拒]{3,30}的(?:[一两三四五六七八九十\\d]+[名个位支批])?)([\\u4e00-\\u9fa5]{0,6}(?:书记|主任|干部|人员|同志|党员|队员|成员|委员|领导|负责人|责任人|单位|部门|员))");
    private static final Pattern MODAL_AHEAD = Pattern.compile("，(?:都|均|还|也)?(?:要(?!求)|必须|务必|须|应当|应)");

    private Described() {}

    static Optional<Subjects.Found> in(String text, Span clause) {
        var described = DESCRIBED.matcher(text).region(clause.start(), clause.end());
        if (!described.matches()
                || !MODAL_AHEAD
                        .matcher(text)
                        .region(clause.end(), text.length())
                        .lookingAt()) return Optional.empty();
        Span who = new Span(described.start(2), described.end(2));
        return Optional.of(new Subjects.Found(List.of(who), clause.end(), false));
    }
}
