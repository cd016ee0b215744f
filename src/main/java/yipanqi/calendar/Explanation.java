package yipanqi.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a deadline is what it is: a slip that can be printed, day by day (期限计算单).
///
/// @param rule the rule's code, `words` the same in Chinese
/// @param due null for a duty without an end
/// @param summary one sentence for the reader
/// @param unit what the budget is counted in
/// @param budget what the rule allows; the days' amounts add up to it. A fixed date has no budget of its own:
/// here it is the number of working days it leaves.
/// @param suspendedWorkingDays for how long the clock stood still; as many days are `SUSPENDED`
/// @param provisional the deadline may still move because a year's notice is not known
/// @param basis the notices it rests on, a year each
public record Explanation(
        DueRule rule,
        String words,
        LocalDateTime start,
        @Nullable Deadline due,
        String summary,
        Unit unit,
        int budget,
        int suspendedWorkingDays,
        boolean provisional,
        List<Basis> basis,
        List<Day> days) {
    public Explanation {
        basis = List.copyOf(basis);
        days = List.copyOf(days);
    }

    /// What the days of one year rest on.
    ///
    /// @param title of the year's notice; null while it is not known: plain weekends and the holidays of the law
    public record Basis(int year, @Nullable String title) {}

    /// What is counted.
    public enum Unit {
        WORKING_DAYS,
        NATURAL_DAYS,
        MINUTES
    }

    /// How a day bears on the deadline.
    public enum Share {
        COUNTED,
        SKIPPED,
        /// A working day given back because the clock stood still.
        SUSPENDED,
        /// A rest day at the end of a term, or the working day it moved to.
        MOVED
    }

    /// One day of the slip.
    ///
    /// @param name the holiday this day belongs to or makes up for
    /// @param amount how much of the budget it used: a day, or minutes
    public record Day(
            LocalDate date, DayKind kind, @Nullable String name, Share share, int amount, boolean provisional) {}
}
