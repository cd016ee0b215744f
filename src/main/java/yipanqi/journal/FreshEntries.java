package yipanqi.journal;

import java.util.List;
import java.util.UUID;

/// What one round has to pass on of a zone's chain: all who stand at the same place share one read.
final class FreshEntries {
    static final int MOST = 500;

    private final JournalSearch search;
    private final UUID zone;
    private long place = -1;
    private List<SealedEntry> read = List.of();

    FreshEntries(JournalSearch search, UUID zone) {
        this.search = search;
        this.zone = zone;
    }

    /// The entries after this number, in order; at most [#MOST].
    List<SealedEntry> after(long number) {
        if (number != place) {
            read = List.copyOf(search.after(zone, number, MOST));
            place = number;
        }
        return read;
    }
}
