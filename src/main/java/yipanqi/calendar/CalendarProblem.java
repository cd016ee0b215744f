package yipanqi.calendar;

import yipanqi.platform.Problem;

/// Why the calendar refuses.
public enum CalendarProblem implements Problem {
    YEAR_OUT_OF_RANGE(400),
    TITLE_MISSING(400),
    OUTSIDE_YEAR(400),
    NAMED_TWICE(400),
    ALREADY_WORKING(400),
    NAME_MISSING(400),
    KIND_MISSING(400),
    CHANGED_MEANWHILE(409),
    NOT_A_RULE(400),
    TOO_FAR(400),
    DUE_OUT_OF_RANGE(400);

    private final int status;

    CalendarProblem(int status) {
        this.status = status;
    }

    @Override
    public String module() {
        return "calendar";
    }

    @Override
    public int status() {
        return status;
    }
}
