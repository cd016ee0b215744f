package yipanqi.database;

/// The database cannot be used; the message is one sentence for the person at the keyboard.
public final class DatabaseUnavailable extends RuntimeException {
    private final DatabaseTrouble trouble;

    DatabaseUnavailable(DatabaseTrouble trouble, String sentence) {
        super(sentence);
        this.trouble = trouble;
    }

    DatabaseUnavailable causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    public DatabaseTrouble trouble() {
        return trouble;
    }
}
