package yipanqi.loop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question with one part asked for.
final class Ask {
    private @Nullable UUID unit;
    private LoopSearch.@Nullable Part part;
    private @Nullable Field field;
    private List<Status> statuses = List.of();
    private @Nullable Stage stage;
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime to;
    private @Nullable UUID file;
    private @Nullable UUID group;
    private @Nullable UUID post;
    private Past past = Past.UNASKED;
    private @Nullable String text;
    private String said = "everything";

    private Ask saying(Object what) {
        said = what.toString();
        return this;
    }

    Ask unit(UUID id) {
        unit = id;
        return saying("unit " + id);
    }

    Ask unit(UUID id, LoopSearch.Part asked) {
        part = asked;
        return unit(id);
    }

    Ask field(Field asked) {
        field = asked;
        return saying(asked);
    }

    Ask statuses(List<Status> asked) {
        statuses = asked;
        return saying(asked);
    }

    Ask stage(Stage asked) {
        stage = asked;
        return saying(asked);
    }

    Ask due(LocalDate first, @Nullable LocalDate last) {
        var asked = new LoopController.Query(
                        null, null, null, null, null, first, last, null, null, null, null, null, null, null, null, null,
                        null, null, null)
                .wanted();
        from = asked.dueFrom();
        to = asked.dueTo();
        return saying(first + " to " + last);
    }

    Ask file(UUID id) {
        file = id;
        return saying("file");
    }

    Ask group(UUID id) {
        group = id;
        return saying("group");
    }

    Ask post(UUID id) {
        post = id;
        return saying("post " + id);
    }

    Ask past(Past asked) {
        past = asked;
        return saying(asked);
    }

    Ask text(String asked) {
        text = asked;
        return saying(asked);
    }

    LoopSearch sized(int size, LoopSort sort, @Nullable String cursor) {
        return new LoopSearch(
                unit, part, field, statuses, stage, from, to, file, group, post, past, text, sort, cursor, size);
    }

    @Override
    public String toString() {
        return said;
    }
}
