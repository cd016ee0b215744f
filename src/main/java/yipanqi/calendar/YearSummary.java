package yipanqi.calendar;

import org.jspecify.annotations.Nullable;

/// One year in the list of years.
public record YearSummary(
        int year, @Nullable String title, boolean provisional, YearSheet.Source source, int workingDays) {}
