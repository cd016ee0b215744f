package yipanqi.platform;

/// Who may change what holds for a whole zone; answered by the module that knows the units.
public interface ZoneAdministration {
    /// Refuses with `platform.not-allowed` whoever does not administer the zone from its root down.
    void requireWholeZone(Caller caller);
}
