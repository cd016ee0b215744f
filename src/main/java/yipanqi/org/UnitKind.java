package yipanqi.org;

/// What a unit is to the zone; phrases such as 各街道 and 各部门 go by it.
public enum UnitKind {
    /// The zone's own leadership, root of the tree.
    ZONE,
    DEPARTMENT,
    SUBDISTRICT,
    OTHER
}
