package yipanqi.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.WorkCalendar;
import yipanqi.loop.ReportEvery;

/// Says in a line where a directive's deadline comes from, or why it has none yet.
final class DueNote {
    private DueNote() {}

    static String of(
            Directive directive, ReportEvery every, @Nullable LocalDate met, LocalDate today, WorkCalendar calendar) {
        var said = directive.deadlineText();
        var source = said.isEmpty() ? "原文未提时限" : "原文“" + said + "”";
        if (directive.isStanding()) return source + "，长期坚持，" + every.label() + "报告";
        if (directive.due() == null) return source + missing(said, met);
        var left = calendar.workingDaysBetween(today, directive.due().day());
        var origin = directive.dueFrom() == DueFrom.PERSON ? source + "，期限由经办人指定" : source;
        return origin + (left < 0 ? "，已过 " + -left + " 个工作日" : "，剩 " + left + " 个工作日");
    }

    private static String missing(String said, @Nullable LocalDate met) {
        if (said.isEmpty()) return "，请指定或改为长期";
        return met == null ? "，填写会议日期后推算" : "，推算不出日期，请指定或改为长期";
    }
}
