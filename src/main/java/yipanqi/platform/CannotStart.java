package yipanqi.platform;

/// The application must not start as it was called; the message is one sentence for the person at the
/// keyboard.
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
