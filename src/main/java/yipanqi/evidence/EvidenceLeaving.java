package yipanqi.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import yipanqi.org.ZoneLeaving;
import yipanqi.platform.CommandCall;

/// The kept files of a zone that goes, but for those whose content another zone keeps too.
public final class EvidenceLeaving implements ZoneLeaving {
    @Override
    public Runnable leaving(CommandCall call, JdbcClient sql, UUID zone) {
        var kept = hashes(sql, "zone_id = :zone", zone);
        if (kept.isEmpty()) return () -> {};
        var folder = new EvidenceFolder(Objects.requireNonNull(call.settings().apply("yipanqi.data")));
        return () -> {
            var alone = new ArrayList<>(kept);
            alone.removeAll(hashes(sql, "zone_id <> :zone", zone));
            for (var hash : alone) remove(folder, hash);
        };
    }

    private static List<String> hashes(JdbcClient sql, String where, UUID zone) {
        return sql.sql("select distinct hash from evidence.file where " + where)
                .param("zone", zone)
                .query(String.class)
                .list();
    }

    private static void remove(EvidenceFolder folder, String hash) {
        try {
            Files.deleteIfExists(folder.thumbnailPlace(hash));
            Files.deleteIfExists(folder.place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
