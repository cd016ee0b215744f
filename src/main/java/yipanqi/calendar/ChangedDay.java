package yipanqi.calendar;

import java.time.LocalDate;

/// One day that an edited notice turns into something else.
public record ChangedDay(LocalDate date, DayKind before, DayKind after, String reason) {}
