package yipanqi.meeting;

/// A task has an end, a standing duty has none, a slogan holds nothing that could be checked.
public enum DirectiveKind {
    TASK,
    STANDING,
    SLOGAN
}
