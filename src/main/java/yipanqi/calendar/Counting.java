package yipanqi.calendar;

/// The conventions by which a zone counts days; every zone may choose, these are settings and not law.
public record Counting(FirstDay firstDay, RestDayEnd restDayEnd) {
    /// The day of receipt does not count; a term that ends on a rest day ends on the next working day.
    public static final Counting USUAL = new Counting(FirstDay.NEXT_DAY, RestDayEnd.NEXT_WORKING_DAY);

    /// Whether the day on which the clock starts is itself counted.
    public enum FirstDay {
        /// 自次日起
        NEXT_DAY,
        /// 自当日起
        SAME_DAY
    }

    /// What happens to a term of natural days or months whose last day is a rest day.
    public enum RestDayEnd {
        NEXT_WORKING_DAY,
        STAYS
    }
}
