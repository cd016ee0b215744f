package yipanqi.meeting;

import java.util.ArrayList;
import java.util.List;

/// Where the repaired text stood in the source: runs of characters that lie side by side in both.
///
/// @param runs pairs: start in the repaired text, start in the source
record SourceMap(List<List<Integer>> runs) {
    SourceMap {
        runs = List.copyOf(runs);
    }

    /// @param places for each character of the repaired text its place in the source
    static SourceMap of(List<Integer> places) {
        var runs = new ArrayList<List<Integer>>();
        for (int i = 0; i < places.size(); i++)
            if (i == 0 || places.get(i) != places.get(i - 1) + 1) runs.add(List.of(i, places.get(i)));
        return new SourceMap(runs);
    }

    Integer[] flat() {
        return runs.stream().flatMap(List::stream).toArray(Integer[]::new);
    }

    static SourceMap ofFlat(Integer[] flat) {
        var runs = new ArrayList<List<Integer>>();
        for (int i = 0; i + 1 < flat.length; i += 2) runs.add(List.of(flat[i], flat[i + 1]));
        return new SourceMap(runs);
    }
}
