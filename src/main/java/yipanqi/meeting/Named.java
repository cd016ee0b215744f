package yipanqi.meeting;

import java.util.List;
import java.util.UUID;

/// A body as the text names it.
///
/// @param picked the units that a person chose for it; empty while the name speaks for itself
public record Named(String name, List<UUID> picked) {
    public Named {
        name = name.strip();
        picked = List.copyOf(picked);
    }

    static Named of(String name) {
        return new Named(name, List.of());
    }
}
