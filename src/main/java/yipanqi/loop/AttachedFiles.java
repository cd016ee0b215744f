package yipanqi.loop;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.evidence.EvidenceFile;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.org.OrgChart;

/// The evidence attached to a loop.
@Repository
class AttachedFiles {
    private final JdbcClient db;
    private final EvidenceFiles files;

    AttachedFiles(JdbcClient db, EvidenceFiles files) {
        this.db = db;
        this.files = files;
    }

    List<LoopSheet.EvidenceSheet> of(Loop loop, OrgChart chart) {
        var rows = db.sql("""
                select file_id, version, post, at
                  from loop.evidence
                 where zone_id = :zone and loop_id = :loop
                 order by at desc, file_id
                """)
                .param("zone", loop.zone())
                .param("loop", loop.id())
                .query((row, _) -> new Attached(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, UUID.class),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
        if (rows.isEmpty()) return List.of();
        var known = files
                .describe(loop.zone(), rows.stream().map(Attached::file).toList())
                .stream()
                .collect(toMap(EvidenceFile::id, identity()));
        var sheets = new ArrayList<LoopSheet.EvidenceSheet>();
        for (var row : rows) {
            var file = known.get(row.file());
            if (file != null) sheets.add(sheet(row, file, chart));
        }
        return sheets;
    }

    boolean has(UUID zone, UUID loop, UUID file) {
        return db.sql("""
                select exists (
                    select 1 from loop.evidence where zone_id = :zone and loop_id = :loop and file_id = :file)
                """)
                .param("zone", zone)
                .param("loop", loop)
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    private static LoopSheet.EvidenceSheet sheet(Attached row, EvidenceFile file, OrgChart chart) {
        return new LoopSheet.EvidenceSheet(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.thumbnail(),
                row.at(),
                chart.postName(row.post()),
                row.version());
    }

    private record Attached(UUID file, long version, UUID post, Instant at) {}
}
