package yipanqi.platform;

/// What a post may do, within the units of its scope.
public enum Right {
    /// Reads reports in, edits, chases (督查办).
    CLERK,
    /// Approves that directives go out.
    ISSUER,
    /// Verifies that a loop is kept and closes it (销号).
    VERIFIER,
    /// Answers for the unit: signs, acts, submits.
    UNIT_DUTY,
    /// Leader who sponsors loops and may add a new instruction (分管、包保).
    SPONSOR,
    /// Sees, moves nothing.
    READER,
    /// Manages people, posts and calendars; by that alone sees no business.
    ADMINISTRATOR
}
