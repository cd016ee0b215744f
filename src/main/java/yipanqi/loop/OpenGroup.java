package yipanqi.loop;

import java.util.List;

/// What an opener hands over: one source, and the terms of each loop to open from it. Several share a number
/// and count parts (118-1, 118-2 …).
public record OpenGroup(Origin origin, List<Terms> terms) {
    public OpenGroup {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) throw new IllegalArgumentException("a group without loops");
    }
}
