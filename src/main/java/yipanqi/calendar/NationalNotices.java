package yipanqi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The State Council's yearly notices as they come with the product (`holidays.txt`). A zone can enter later
/// ones itself.
final class NationalNotices {
    private static final List<YearNotice> ALL = read(lines("holidays.txt"));

    private NationalNotices() {}

    static List<YearNotice> all() {
        return ALL;
    }

    static List<String> lines(String resource) {
        try (var in = NationalNotices.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("missing resource " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<YearNotice> read(List<String> lines) {
        var notices = new ArrayList<YearNotice>();
        var days = new ArrayList<SpecialDay>();
        for (var line : lines.reversed()) {
            var words = line.split(" ", 3);
            switch (words[0]) {
                case "休" -> days.addAll(special(DayKind.HOLIDAY, words[1], words[2]));
                case "班" -> days.addAll(special(DayKind.MAKE_UP, words[1], words[2]));
                default -> {
                    notices.addFirst(new YearNotice(
                            Integer.parseInt(words[0]), line.substring(line.indexOf(' ') + 1), List.copyOf(days)));
                    days.clear();
                }
            }
        }
        return List.copyOf(notices);
    }

    private static List<SpecialDay> special(DayKind kind, String range, String name) {
        var ends = range.split("\\.\\.");
        var last = LocalDate.parse(ends[ends.length - 1]);
        return LocalDate.parse(ends[0])
                .datesUntil(last.plusDays(1))
                .map(date -> new SpecialDay(date, kind, name))
                .toList();
    }
}
