package yipanqi.board;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.loop.LoopSearch;
import yipanqi.loop.LoopSort;
import yipanqi.loop.LoopSummary;
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

    List<Board.Attention> of(Caller caller, UUID unit) {
        var found = new ArrayList<Board.Attention>();
        for (var status : List.of(Status.OVERDUE, Status.BEHIND, Status.WAITING, Status.NEAR_DUE))
            if (found.size() < MOST)
                first(caller, unit, status, MOST - found.size())
                        .forEach(loop -> found.add(new Board.Attention(loop, reason(loop))));
        return found;
    }

    private List<LoopSummary> first(Caller caller, UUID unit, Status status, int size) {
        var wanted = new LoopSearch(
                unit, null, List.of(status), null, null, null, null, null, null, null, LoopSort.DUE, null, size);
        return register.search(caller, wanted).items();
    }

    private static String reason(LoopSummary loop) {
        var days = loop.daysLeft();
        return switch (loop.status()) {
            case OVERDUE -> "超期 " + (days == null ? 0 : -days) + " 个工作日";
            case BEHIND -> loop.blocker().isEmpty() ? "进展落后" : "卡点：" + loop.blocker();
            case WAITING -> "已提请，等核验";
            case NEAR_DUE -> days == null || days == 0 ? "今天到期" : "剩 " + days + " 个工作日";
            default -> "";
        };
    }
}
