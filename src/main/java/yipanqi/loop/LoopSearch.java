package yipanqi.loop;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the register is asked for; a null or empty part is not asked for.
///
/// @param unit that unit's whole subtree, as lead or assisting; `part` narrows it, null does not
/// @param statuses empty for every status
/// @param post loops that this post handles, sponsors or verifies
/// @param file the report or paper they come from
/// @param past what had happened by certain days
/// @param text somewhere in number, task, source or what was last reported
/// @param cursor as the former page gave it
public record LoopSearch(
        @Nullable UUID unit,
        @Nullable Part part,
        @Nullable Field field,
        List<Status> statuses,
        @Nullable Stage stage,
        @Nullable LocalDateTime dueFrom,
        @Nullable LocalDateTime dueTo,
        @Nullable UUID file,
        @Nullable UUID group,
        @Nullable UUID post,
        Past past,
        @Nullable String text,
        LoopSort sort,
        @Nullable String cursor,
        int size) {
    public static final int LARGEST_PAGE = 200;

    /// Which loops of a unit: those its subtree leads, or those it leads itself.
    public enum Part {
        LEAD,
        SELF
    }

    public LoopSearch {
        statuses = List.copyOf(statuses);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    /// The first of a unit's loops by deadline: those it leads, or `part` of them; of a null unit, all.
    public static LoopSearch of(
            @Nullable UUID unit,
            @Nullable Part part,
            @Nullable Field field,
            List<Status> statuses,
            Past past,
            int size) {
        return new LoopSearch(
                unit, part, field, statuses, null, null, null, null, null, null, past, null, LoopSort.DUE, null, size);
    }

    /// The same question from a cursor on, in the largest pages.
    public LoopSearch from(@Nullable String place) {
        return new LoopSearch(
                unit,
                part,
                field,
                statuses,
                stage,
                dueFrom,
                dueTo,
                file,
                group,
                post,
                past,
                text,
                sort,
                place,
                LARGEST_PAGE);
    }

    boolean onlyOpen() {
        return !statuses.isEmpty() && Status.OPEN.containsAll(statuses);
    }
}
