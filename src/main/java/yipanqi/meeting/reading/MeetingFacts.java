package yipanqi.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The meeting's data: its name, who held it, when, the how-manieth, who chaired, spoke and took part.
final class MeetingFacts {

    private static final Pattern ORDINAL = Pattern.compile("(?:\\d{4}年度?)?第[一二三四五六七八九十百零〇\\d]+次");
    private static final Pattern HELD =
            Pattern.compile("(?:召开|举行|出席|主持)[^，。；]{0,40}会|" + ORDINAL.pattern() + "[^，。；]{0,24}会");
    private static final Pattern PRELUDE = Pattern.compile("^.*(?:主持|讲话|召开|举行|说明|传达|通报|部署|开到)[^，。]*，");
    private static final Pattern PRESENT = Pattern.compile(
            "(?:^|(?<=[ 。；]))(出席|到会|参会|参加|与会|列席)(?:人员?|单位|领导|范围|会议人员|会议)?(?:（[^）]*）)?：(.*?)(?= {2,}| (?:列席|记录|缺席|请假|主持|地点|时间)|。?$|(?:列席|缺席|请假)：)");
    private static final Pattern TOOK_PART = Pattern.compile(
            "^(.{4,}?)(?:出席，[^，。]{2,50}列席[^，]{0,10}|(?:一同|陪同|随同)(?:检查|调研|督导|走访|督查)|(?:在主会场)?(?:分别|一同|陪同|应邀)?(?:参加|出席|列席|参会)(?:了)?[^，]{0,16}(?:，[^，]{2,24}分会场[^，]{0,8})?)。?$");

    private final Repaired page;
    private final Draft draft;
    private final String folded;
    private final Titles titles;
    private final People people;

    MeetingFacts(Repaired page, Draft draft, Form form) {
        this.page = page;
        this.draft = draft;
        this.folded = page.folded();
        List<String> heads = draft.headlines(folded);
        List<String> text = draft.paragraphs.stream()
                .filter(paragraph -> paragraph.is(Line.Kind.TEXT))
                .map(paragraph -> paragraph.span().of(folded))
                .toList();
        this.titles = new Titles(heads, text, page.marks());
        this.people = new People(text, form);
    }

    Reading.Meeting meeting() {
        String title = titles.title();
        String date = MeetingDates.of(draft, folded, page.marks());
        return new Reading.Meeting(
                title, titles.organisation(), date, ordinal(title), people.chair(), people.speaker(), attendees());
    }

    Set<String> people() {
        return people.names();
    }

    List<String> heard() {
        return Heard.in(draft, folded, page.text());
    }

    List<String> projects(List<Reading.Directive> directives) {
        return Projects.in(draft, folded, titles.title(), directives);
    }

    private String ordinal(String title) {
        var places = new ArrayList<String>();
        places.add(title);
        places.addAll(draft.headlines(folded));
        for (Paragraph paragraph : draft.paragraphs.subList(0, Math.min(3, draft.paragraphs.size()))) {
            String said = paragraph.span().of(folded);
            if (said.length() < 40 && said.indexOf('。') < 0) places.add(said);
            else held(said).ifPresent(places::add);
        }
        for (String place : places) {
            Matcher ordinal = ORDINAL.matcher(place.replace(" ", ""));
            if (ordinal.find()) return ordinal.group();
        }
        return "";
    }

    private static java.util.Optional<String> held(String said) {
        Matcher held = HELD.matcher(said);
        return held.find() ? java.util.Optional.of(held.group()) : java.util.Optional.empty();
    }

    private String attendees() {
        String found = "";
        for (Paragraph paragraph : draft.paragraphs) {
            if (!paragraph.is(Line.Kind.TEXT)) continue;
            Matcher label = PRESENT.matcher(folded)
                    .region(paragraph.span().start(), paragraph.span().end());
            label.useAnchoringBounds(true);
            if (label.find() && (found.isEmpty() || !label.group(1).equals("列席")))
                if (found.isEmpty())
                    found = new Span(label.start(2), label.end(2))
                            .trimmed(folded, "。")
                            .of(page.text());
            for (Span sentence : Sentences.in(folded, paragraph.span())) {
                String said = sentence.of(folded);
                Matcher part = TOOK_PART.matcher(said);
                if (!found.isEmpty()
                        || !Articles.ATTENDANCE.matcher(said).find()
                        || !part.matches()
                        || Cues.modal(said) >= 0) continue;
                Matcher prelude = PRELUDE.matcher(part.group(1));
                int from = sentence.start() + (prelude.find() ? prelude.end() : 0);
                int to = sentence.start() + part.end(1);
                boolean people =
                        to - from >= 4 && !new Span(from, to).of(folded).matches(".*(?:主持|讲话|召开|举行).*");
                if (people) found = new Span(from, to).of(page.text());
            }
        }
        return found;
    }
}
