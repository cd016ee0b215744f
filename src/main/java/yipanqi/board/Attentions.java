package yipanqi.board;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.loop.LoopSearch;
import yipanqi.loop.LoopSummary;
import yipanqi.loop.Past;
import yipanqi.loop.Register;
import yipanqi.loop.Status;
import yipanqi.platform.Caller;

/// What needs attention today: what is furthest from its promise first, then what is about to leave it.
@Component
class Attentions {
    private static final int MOST = 8;

    private final Register register;

    Attentions(Register register) {
        this.register = register;
    }

    List<LoopSummary> of(Caller caller, UUID unit) {
        var found = new ArrayList<LoopSummary>();
        for (var status : List.of(Status.OVERDUE, Status.BEHIND, Status.WAITING, Status.NEAR_DUE))
            if (found.size() < MOST) found.addAll(first(caller, unit, status, MOST - found.size()));
        return found;
    }

    private List<LoopSummary> first(Caller caller, UUID unit, Status status, int size) {
        var wanted = LoopSearch.of(unit, LoopSearch.Part.LEAD, null, List.of(status), Past.UNASKED, size);
        return register.first(caller, wanted);
    }
}
