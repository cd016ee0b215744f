package yipanqi.meeting;

import java.util.List;
import java.util.UUID;

/// A body as the text names it, and the units it means today.
///
/// @param known false when the name means nothing in this zone yet: a person is asked once
/// @param group stands for many, as 各街道 does
public record Party(String name, List<UUID> units, boolean known, boolean group) {
    public Party {
        units = List.copyOf(units);
    }
}
