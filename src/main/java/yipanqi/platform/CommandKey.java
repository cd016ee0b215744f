package yipanqi.platform;

/// The client's own name for one command (`Idempotency-Key`): sent twice, done once, same answer.
///
/// @param value 8 to 64 characters, normally a UUID made by the client
public record CommandKey(String value) {
    public CommandKey {
        if (value.length() < 8 || value.length() > 64 || !value.chars().allMatch(c -> c > ' ' && c < 127))
            throw PlatformProblem.KEY_MISSING.because();
    }

    public static CommandKey fresh() {
        return new CommandKey(Ids.next().toString());
    }
}
