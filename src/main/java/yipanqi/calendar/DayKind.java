package yipanqi.calendar;

/// What a calendar day is to an office.
public enum DayKind {
    WORKING,
    /// A weekend day worked to make up for a bridge (调休上班): it counts like any other working day.
    MAKE_UP,
    WEEKEND,
    HOLIDAY;

    public boolean isWorking() {
        return this == WORKING || this == MAKE_UP;
    }
}
