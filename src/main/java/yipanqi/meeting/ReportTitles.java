package yipanqi.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.platform.Caller;
import yipanqi.platform.Right;
import yipanqi.platform.Titles;

@Component
class ReportTitles implements Titles {
    private final ReportListStore list;
    private final Clock clock;

    ReportTitles(ReportListStore list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public Map<UUID, String> titles(Caller caller, Collection<UUID> ids) {
        return Desk.isReader(caller) ? list.names(caller.zone(), Desk.units(caller), ids) : Map.of();
    }

    /// What was issued a moment ago and can still be taken back.
    @Override
    public Set<UUID> hidden(Caller caller, Collection<UUID> ids) {
        if (caller.may(Right.CLERK) || caller.may(Right.ISSUER)) return Set.of();
        return list.issuedSince(caller.zone(), ids, clock.instant().minus(Report.UNDO));
    }
}
