package yipanqi.document;

/// One column of a ledger.
///
/// @param width in characters of the default font
public record Column(String title, Kind kind, int width) {
    /// What its cells hold.
    public enum Kind {
        TEXT,
        /// A plain number.
        NUMBER,
        /// 万元 and the like, shown with two decimals.
        MONEY,
        DATE,
        MOMENT
    }

    public static Column text(String title, int width) {
        return new Column(title, Kind.TEXT, width);
    }

    public static Column number(String title, int width) {
        return new Column(title, Kind.NUMBER, width);
    }

    public static Column money(String title, int width) {
        return new Column(title, Kind.MONEY, width);
    }

    public static Column date(String title) {
        return new Column(title, Kind.DATE, 12);
    }
}
