package yipanqi.org;

import java.util.List;
import java.util.UUID;

/// The units a collective phrase stands for today: 各街道, 各部门, 有关单位.
///
/// @param reach whether the phrase means all of them or only those concerned, which a person has to pick
public record UnitGroup(List<UUID> units, Reach reach) {
    public UnitGroup {
        units = List.copyOf(units);
    }

    public enum Reach {
        ALL,
        CONCERNED
    }
}
