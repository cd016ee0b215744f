package yipanqi.meeting.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/// A term told in days, months or hours (“15个工作日内”, “一周之内”, “半年内”), counted from the day of the
/// meeting.
public record TimeAllowed(int count, Unit unit) {
    /// What it is counted in.
    public enum Unit {
        WORKING_DAYS,
        DAYS,
        MONTHS,
        HOURS
    }

    private static final Pattern WORDS =
            Pattern.compile("^(会后|自?即日起|接下来|)([\\d一二两三四五六七八九十半]+)个?(工作日|天|日|周|星期|月|小时|年)(?:之?内|以内)");

    /// Empty where the words do not begin with such a term.
    public static Optional<TimeAllowed> of(String deadline) {
        var words = WORDS.matcher(Fold.fold(deadline).replace(" ", ""));
        if (!words.find()) return Optional.empty();
        var unit = words.group(3);
        if (words.group(2).equals("半")) return half(unit);
        int count = Numerals.read(words.group(2));
        if (count < 1) return Optional.empty();
        var time = switch (unit) {
            case "工作日" -> new TimeAllowed(count, Unit.WORKING_DAYS);
            case "周", "星期" -> new TimeAllowed(7 * count, Unit.DAYS);
            case "月" -> new TimeAllowed(count, Unit.MONTHS);
            case "年" -> new TimeAllowed(12 * count, Unit.MONTHS);
            case "小时" -> new TimeAllowed(count, Unit.HOURS);
            default -> new TimeAllowed(count, Unit.DAYS);
        };
        return Optional.of(time).filter(TimeAllowed::isWithinTenYears);
    }

    private boolean isWithinTenYears() {
        return switch (unit) {
            case WORKING_DAYS -> count <= 2_000;
            case DAYS -> count <= 3_660;
            case MONTHS -> count <= 120;
            case HOURS -> count <= 24 * 3_660;
        };
    }

    /// Half a day is over on the same day.
    private static Optional<TimeAllowed> half(String unit) {
        return switch (unit) {
            case "月" -> Optional.of(new TimeAllowed(15, Unit.DAYS));
            case "年" -> Optional.of(new TimeAllowed(6, Unit.MONTHS));
            default -> Optional.of(new TimeAllowed(0, Unit.HOURS));
        };
    }
}
