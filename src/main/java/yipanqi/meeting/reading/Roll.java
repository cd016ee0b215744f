package yipanqi.meeting.reading;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The bodies a record names in its list of those present and in its speakers' labels; in speech they are
/// found in the middle of a clause as well (`老街的灯规建办本周换完`).
final class Roll {

    private static final Pattern PRESENT =
            Pattern.compile("^(?:参加|参会|到会|与会|出席|列席)(?:人员?|单位|会议)?(?:（[^）]*）)?：(.*)$", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("^【?([\\u4e00-\\u9fa5]{2,10}?)(?:发言|说)?[：】]");
    private static final Pattern HEAD_OF = Pattern.compile("(?:各)?(?:部门)?(?:主要|分管)?(?:负责人|负责同志|同志)$");
    private static final String BEFORE_OBJECT = "给跟向找对让和与同报交到由归问请叫帮从在被把将各全的";

    /// `一组组长`: the body is named along with its head.
    private static final Pattern HEAD_OF_BODY = Pattern.compile("(.+?([组站所局队科厂村社校院]))\\2?长");
    private static final Pattern CALLED_BY_NAME = Pattern.compile("[\\u4e00-\\u9fa5]{2,6}([老小][\\u4e00-\\u9fa5])");

    private final Set<String> names = new LinkedHashSet<>(Lexicon.words("standing-post"));

    Roll(List<String> paragraphs) {
        for (String said : paragraphs) {
            var present = PRESENT.matcher(said);
            if (present.matches()) for (String name : present.group(1).split("[、，；。]")) add(name);
            var label = LABEL.matcher(said);
            if (Layout.isSpeaker(said) && label.find()) add(label.group(1));
        }
    }

    private void add(String said) {
        String name = HEAD_OF.matcher(said.strip()).replaceFirst("");
        String person = name.replaceAll("（.*", "");
        if (person.length() == 3 && Names.isName(person) && !Parties.isParty(person)) names.add(person.substring(1));
        if (person.matches("[老小].")) names.add(person);
        var familiar = CALLED_BY_NAME.matcher(person);
        if (familiar.matches()) names.add(familiar.group(1));
        var head = HEAD_OF_BODY.matcher(person);
        if (head.matches() && head.group(1).matches("[一二三四五六七八九十\\d]{1,3}[组队]|.{3,}")) names.add(head.group(1));
        if (name.length() >= 2 && Parties.isParty(name)) names.add(name);
    }

    /// Who is spoken to inside a clause; grammar alone takes what stands in front into the name.
    Optional<Subjects.Found> addressed(String text, Span clause) {
        return names.stream()
                .flatMap(name -> at(text, clause, name).stream())
                .min(Comparator.comparingInt(Span::start))
                .map(party -> new Subjects.Found(List.of(party), party.end(), false));
    }

    private static Optional<Span> at(String text, Span clause, String name) {
        int start = text.indexOf(name, clause.start());
        int end = start + name.length();
        boolean spokenTo = start >= 0
                && end < clause.end()
                && (start == clause.start() || BEFORE_OBJECT.indexOf(text.charAt(start - 1)) < 0)
                && Subjects.isPredicate(text.substring(end, clause.end()), Scope.Style.SPOKEN);
        return spokenTo ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
