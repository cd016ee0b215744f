package yipanqi.meeting.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the day of the meeting; what the text leaves out is taken from the printed dateline, else stays
/// open.
final class MeetingDates {

    private static final String UNKNOWN = "XXXX";
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?!电|讯|报|前|内|起|之|以|至)");
    private static final Pattern HAN_YEAR = Pattern.compile("([二〇○零一三四五六七八九]{4})年");
    private static final Pattern HAN_DAY = Pattern.compile("([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern ORDINAL = Pattern.compile("(20\\d{2})年度?第[\\d一二三四五六七八九十]+次");
    private static final Pattern DOTTED = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DATELINE = Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?=讯|电)");
    private static final Pattern PRINTED = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern YEAR = Pattern.compile("(?:（|〔|\\[)(\\d{4})(?:）|〕|\\])|(\\d{4})年(?:度)?第|(\\d{4})年");
    private static final Pattern RELATIVE = Pattern.compile("(前天|昨[天日]|今[天日])|(?:上|本)?(?:周|星期)([一二三四五六日天])");
    private static final Pattern HELD = Pattern.compile("召开|举行|主持|调研|会|座谈|时间|督导|检查");
    private static final Pattern CONVENED =
            Pattern.compile("^[^，。]{0,24}\\d日(?:至|到|-|—)[^，。]{2,8}，[^，。]{0,24}(?:召开|举行|举办)");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,2}日)(?:至|到|-|—)(?:\\d{1,2}月)?\\d{1,2}日");
    private static final Pattern BYLINE =
            Pattern.compile("^.{0,40}(?:报|时讯|记者|通讯员|新闻).{0,24}\\d{4}年\\d{1,2}月\\d{1,2}日.{0,16}$");
    /// The line under a web page's headline tells when it was published.
    private static final Pattern PUBLISHED = Pattern.compile("(?:作者|来源|发布时间|发布日期|浏览|点击|责任编辑)[：:（]");
    private static final Pattern LABEL = Pattern.compile("^(?:会议)?(?:时间|日期)：");

    private MeetingDates() {}

    static String of(Draft draft, String folded, String marks) {
        String words = han(draft.words(folded));
        String heads = han(String.join("\n", draft.headlines(folded)) + "\n" + shortLines(draft, folded));
        Optional<LocalDate> printed = printed(words, marks + byline(words + heads) + published(words + heads));
        String year = printed.map(day -> day.getYear() < 1000 ? "" : String.valueOf(day.getYear()))
                .filter(found -> !found.isEmpty())
                .or(() -> year(heads))
                .or(() -> year(marks))
                .or(() -> yearOfOrdinal(words))
                .orElse("");
        for (String line : words.split("\n")) {
            if (LABEL.matcher(line).find() && !isPublished(line)) {
                Optional<String> day = dated(line, year, printed);
                if (day.isPresent()) return day.get();
            }
        }
        String lead = words.substring(0, Math.min(words.length(), 1200));
        String dated = "";
        for (String sentence : lead.split("[。\n]")) {
            if (BYLINE.matcher(sentence).matches() || isPublished(sentence)) continue;
            if (!HELD.matcher(sentence).find()) {
                if (DATE.matcher(sentence).find()) dated = sentence;
                continue;
            }
            if (!dated.isEmpty() && !DATE.matcher(sentence).find()) sentence = dated;
            Optional<String> day = dated(sentence.replaceFirst("^.{0,40}?\\d{1,2}日[讯电]", ""), year, printed);
            if (day.isPresent()) return day.get();
        }
        return dated(heads, year, printed).or(() -> later(words, year, printed)).orElse("");
    }

    private static boolean isPublished(String line) {
        return line.length() < 80 && PUBLISHED.matcher(line).find();
    }

    private static String byline(String words) {
        for (String line : words.split("\n")) if (BYLINE.matcher(line).matches()) return line;
        return "";
    }

    /// The day on which a web page was published, as a dateline prints it.
    private static String published(String words) {
        for (String line : words.split("\n")) {
            if (!isPublished(line)) continue;
            Matcher dotted = DOTTED.matcher(line);
            if (dotted.find()) return dotted.group(1) + "年" + dotted.group(2) + "月" + dotted.group(3) + "日";
            if (PRINTED.matcher(line).find()) return line;
        }
        return "";
    }

    private static Optional<String> later(String words, String year, Optional<LocalDate> printed) {
        for (String sentence : words.split("[。\n]"))
            if (sentence.matches(".*\\d{1,2}日.{0,40}(?:召开|举行|会议|例会|座谈会|调度会|部署会|推进会).*")) {
                Optional<String> day = dated(sentence, year, printed);
                if (day.isPresent()) return day;
            }
        return Optional.empty();
    }

    private static String shortLines(Draft draft, String folded) {
        var lines = new StringBuilder();
        for (Paragraph paragraph : draft.paragraphs) {
            String said = paragraph.span().of(folded);
            if (said.length() <= 40 && said.indexOf('。') < 0) lines.append(said).append('\n');
        }
        return lines.toString();
    }

    private static Optional<LocalDate> printed(String words, String marks) {
        Matcher line = DATELINE.matcher(words);
        Matcher head = PRINTED.matcher(marks);
        boolean full = head.find();
        if (line.find()) {
            int year = line.group(1) != null
                    ? Integer.parseInt(line.group(1))
                    : full ? Integer.parseInt(head.group(1)) : 4;
            return day(year, Integer.parseInt(line.group(2)), Integer.parseInt(line.group(3)));
        }
        return full
                ? day(Integer.parseInt(head.group(1)), Integer.parseInt(head.group(2)), Integer.parseInt(head.group(3)))
                : Optional.empty();
    }

    private static Optional<String> year(String said) {
        Matcher year = YEAR.matcher(said);
        while (year.find()) {
            String found =
                    year.group(1) != null ? year.group(1) : year.group(2) != null ? year.group(2) : year.group(3);
            if (found.compareTo("1980") > 0 && found.compareTo("2100") < 0) return Optional.of(found);
        }
        return Optional.empty();
    }

    private static Optional<String> yearOfOrdinal(String words) {
        Matcher ordinal = ORDINAL.matcher(words);
        return ordinal.find() ? Optional.of(ordinal.group(1)) : Optional.empty();
    }

    /// A meeting of several days is dated by its first; a tour of several days may end in a meeting on another.
    private static String firstDay(String said) {
        return CONVENED.matcher(said).find() ? DAYS.matcher(said).replaceFirst("$1") : said;
    }

    private static Optional<String> dated(String sentence, String year, Optional<LocalDate> printed) {
        String said = firstDay(sentence);
        Matcher dotted = DOTTED.matcher(said);
        if (dotted.find())
            return iso(dotted.group(1), Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(3)));
        Matcher date = DATE.matcher(said);
        while (date.find()) {
            int day = Integer.parseInt(date.group(3));
            if (date.group(2) != null) {
                String of =
                        date.group(1) != null ? date.group(1) : yearFor(Integer.parseInt(date.group(2)), year, printed);
                return iso(of, Integer.parseInt(date.group(2)), day);
            }
            if (printed.isEmpty()) continue;
            LocalDate month =
                    day > printed.get().getDayOfMonth() ? printed.get().minusMonths(1) : printed.get();
            return iso(
                    year.isEmpty() ? "" : month.getYear() < 1000 ? year : String.valueOf(month.getYear()),
                    month.getMonthValue(),
                    day);
        }
        return printed.flatMap(day -> relative(said, day))
                .flatMap(day -> iso(year, day.getMonthValue(), day.getDayOfMonth()));
    }

    private static String yearFor(int month, String year, Optional<LocalDate> printed) {
        boolean lastYear = printed.isPresent()
                && printed.get().getYear() > 1000
                && month > printed.get().getMonthValue() + 6;
        return lastYear ? String.valueOf(printed.get().getYear() - 1) : year;
    }

    private static Optional<LocalDate> relative(String said, LocalDate printed) {
        Matcher relative = RELATIVE.matcher(said);
        if (!relative.find()) return Optional.empty();
        if (relative.group(1) != null)
            return Optional.of(printed.minusDays(
                    relative.group(1).startsWith("前") ? 2 : relative.group(1).startsWith("昨") ? 1 : 0));
        if (printed.getYear() < 1000) return Optional.empty();
        DayOfWeek wanted = DayOfWeek.of(Math.min(7, "一二三四五六日天".indexOf(relative.group(2)) + 1));
        LocalDate day = printed;
        while (day.getDayOfWeek() != wanted) day = day.minusDays(1);
        return Optional.of(day);
    }

    private static Optional<String> iso(String year, int month, int day) {
        boolean known = year != null && year.length() == 4;
        return day(known ? Integer.parseInt(year) : 2024, month, day)
                .map(date -> (known ? year : UNKNOWN) + date.toString().substring(4));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Dates in Chinese numerals, as formal minutes print them, in figures.
    private static String han(String words) {
        String years = HAN_YEAR.matcher(words).replaceAll(found -> {
            var year = new StringBuilder();
            for (char c : found.group(1).toCharArray())
                year.append(Math.max(0, "零一二三四五六七八九".indexOf(c == '〇' || c == '○' ? '零' : c)));
            return year + "年";
        });
        return HAN_DAY.matcher(years)
                .replaceAll(found -> Numerals.read(found.group(1)) + "月" + Numerals.read(found.group(2)) + "日");
    }
}
