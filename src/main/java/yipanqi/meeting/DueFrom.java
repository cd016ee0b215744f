package yipanqi.meeting;

/// Where a deadline comes from: one that was computed from the text moves with the meeting's date.
enum DueFrom {
    TEXT,
    PERSON
}
