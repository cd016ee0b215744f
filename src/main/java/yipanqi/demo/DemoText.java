package yipanqi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// The story's own texts, with its days counted from a meeting's: `{date}`, `{day+22}`.
final class DemoText {
    private static final Pattern DAY = Pattern.compile("\\{day\\+(\\d+)}");

    private DemoText() {}

    static String read(String name) {
        try (var file = DemoText.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is missing");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String meeting(int number, LocalDate day) {
        var text = read("meeting-" + number + ".txt").replace("{date}", day.getYear() + "年" + day(day));
        return DAY.matcher(text).replaceAll(found -> {
            var then = day.plusDays(Integer.parseInt(found.group(1)));
            return (then.getYear() == day.getYear() ? "" : then.getYear() + "年") + day(then);
        });
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
