package yipanqi.org.account;

/// A one-time password and its hash, made before the transaction that needs them.
record OneTime(String password, String hash) {
    static final OneTime NONE = new OneTime("", "");

    @Override
    public String toString() {
        return "OneTime[…]";
    }
}
