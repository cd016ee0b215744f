package yipanqi.database;

/// One thing the doctor looked at.
record Finding(boolean good, String what, String saw) {
    String line() {
        return (good ? "正常  " : "异常  ") + what + "：" + saw;
    }
}
