package yipanqi.loop;

/// Orders of the register, each with the key its cursor carries on from.
public enum LoopSort {
    DUE("due", "coalesce(l.due, 'infinity')", "timestamp", Way.UP),
    DUE_DESC("-due", "coalesce(l.due, '-infinity')", "timestamp", Way.DOWN),
    NUMBER("number", "l.year * 1000000000::bigint + l.number * 1000::bigint + l.part", "bigint", Way.UP),
    NUMBER_DESC("-number", "l.year * 1000000000::bigint + l.number * 1000::bigint + l.part", "bigint", Way.DOWN),
    STATUS(
            "status",
            "array_position(array['overdue','behind','near-due','waiting','not-started','on-track','suspended'], l.status)",
            "int",
            Way.UP),
    UPDATED("updated", "coalesce(l.reported_at, l.issued_at)", "timestamptz", Way.DOWN);

    private enum Way {
        UP,
        DOWN
    }

    private final String code;
    private final String key;
    private final String type;
    private final Way way;

    LoopSort(String code, String key, String type, Way way) {
        this.code = code;
        this.key = code.equals("status") ? "coalesce(" + key + ", 99)" : key;
        this.type = type;
        this.way = way;
    }

    /// Reads the code of the address; anything else is an `IllegalArgumentException`.
    public static LoopSort ofCode(String code) {
        for (var sort : values()) if (sort.code.equals(code)) return sort;
        throw new IllegalArgumentException("no such order: " + code);
    }

    String key() {
        return key;
    }

    String order() {
        return key + (way == Way.UP ? " asc" : " desc") + ", l.id" + (way == Way.UP ? " asc" : " desc");
    }

    /// Rows behind the one the cursor names. Its place is told in selects of their own, which the server does not look
    /// into when it plans: it would find a plan for this very place a little cheaper and plan every page anew.
    String after() {
        return "(" + key + ", l.id) " + (way == Way.UP ? ">" : "<") + " ((select cast(cast(:after_key as text) as "
                + type + ")), (select cast(:after_id as uuid)))";
    }
}
