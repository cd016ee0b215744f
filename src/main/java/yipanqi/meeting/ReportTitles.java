package yipanqi.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import yipanqi.platform.Caller;
import yipanqi.platform.Titles;

@Component
class ReportTitles implements Titles {
    private final ReportListStore list;

    ReportTitles(ReportListStore list) {
        this.list = list;
    }

    @Override
    public Map<UUID, String> titles(Caller caller, Collection<UUID> ids) {
        return Desk.isReader(caller) ? list.names(caller.zone(), Desk.units(caller), ids) : Map.of();
    }
}
