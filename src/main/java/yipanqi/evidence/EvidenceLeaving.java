package yipanqi.evidence;

import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.org.ZoneLeaving;
import yipanqi.platform.CommandCall;

/// The kept files of a zone that goes, but for those whose content another zone keeps too.
public final class EvidenceLeaving implements ZoneLeaving {
    @Override
    public Runnable leaving(CommandCall call, JdbcClient sql, UUID zone) {
        var alone = sql.sql("""
                        select hash from evidence.file group by hash
                        having bool_and(zone_id = :zone or purged_at is not null)
                        """).param("zone", zone).query(String.class).list();
        if (alone.isEmpty()) return () -> {};
        var folder = new EvidenceFolder(Objects.requireNonNull(call.settings().apply("yipanqi.data")));
        return () -> alone.forEach(folder::remove);
    }
}
