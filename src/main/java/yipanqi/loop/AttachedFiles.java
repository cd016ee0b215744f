package yipanqi.loop;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.evidence.EvidenceFile;
import yipanqi.evidence.EvidenceFiles;
import yipanqi.evidence.WithdrawnFile;

/// The evidence attached to a loop.
@Repository
class AttachedFiles {
    private final JdbcClient db;
    private final EvidenceFiles files;

    AttachedFiles(JdbcClient db, EvidenceFiles files) {
        this.db = db;
        this.files = files;
    }

    List<LoopSheet.EvidenceSheet> of(Loop loop, Scene scene) {
        var rows = db.sql("""
                select file_id as file, version, post, at
                  from loop.evidence
                 where zone_id = :zone and loop_id = :loop
                 order by at desc, file_id
                """)
                .param("zone", loop.zone())
                .param("loop", loop.id())
                .query(Attached.class)
                .list();
        if (rows.isEmpty()) return List.of();
        var ids = rows.stream().map(Attached::file).toList();
        var standing = files.describe(loop.zone(), ids).stream().collect(toMap(EvidenceFile::id, identity()));
        var withdrawn = files.withdrawn(loop.zone(), ids).stream().collect(toMap(WithdrawnFile::id, identity()));
        var sheets = new ArrayList<LoopSheet.EvidenceSheet>();
        for (var row : rows) {
            var file = standing.get(row.file);
            var gone = withdrawn.get(row.file);
            if (file != null) sheets.add(standing(row, file, loop, scene));
            else if (gone != null) sheets.add(withdrawn(row, gone, loop, scene));
        }
        return sheets;
    }

    boolean has(UUID zone, UUID loop, UUID file) {
        return by(zone, loop, file).isPresent();
    }

    /// The post that attached the file.
    Optional<UUID> by(UUID zone, UUID loop, UUID file) {
        return db.sql("select post from loop.evidence where zone_id = :zone and loop_id = :loop and file_id = :file")
                .param("zone", zone)
                .param("loop", loop)
                .param("file", file)
                .query(UUID.class)
                .optional();
    }

    /// Whether the files of a step may be attached: each stands, and whoever takes the step handed it in, or it is
    /// attached to the loop already. What somebody else handed in is not his to attach, nor to withdraw.
    boolean mayAttach(Change change) {
        var named = Set.copyOf(change.fact().files());
        if (named.isEmpty()) return true;
        if (change.person() == null || change.post() == null) return false;
        var zone = change.loop().zone();
        var others = new HashSet<>(named);
        others.removeAll(files.handedIn(zone, named, change.person(), change.post()));
        return files.describe(zone, others).size() == others.size()
                && others.stream().allMatch(file -> has(zone, change.loop().id(), file));
    }

    private static LoopSheet.EvidenceSheet standing(Attached row, EvidenceFile file, Loop loop, Scene scene) {
        return new LoopSheet.EvidenceSheet(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.thumbnail(),
                row.at,
                scene.chart().postName(row.post),
                row.version,
                null,
                FileMove.offers(row.post, null, loop, scene));
    }

    private static LoopSheet.EvidenceSheet withdrawn(Attached row, WithdrawnFile file, Loop loop, Scene scene) {
        var chart = scene.chart();
        var purge = file.purgeAskedAt() == null
                ? null
                : new LoopSheet.Purge(
                        file.purgeAskedAt(),
                        chart.postName(file.purgeAskedPost()),
                        String.valueOf(file.purgeWhy()),
                        file.purgedAt(),
                        chart.postName(file.purgedPost()));
        return new LoopSheet.EvidenceSheet(
                file.id(),
                "",
                file.type(),
                file.size(),
                false,
                row.at,
                chart.postName(row.post),
                row.version,
                new LoopSheet.Withdrawn(file.at(), chart.postName(file.post()), file.why(), purge),
                FileMove.offers(row.post, file, loop, scene));
    }

    private record Attached(UUID file, long version, UUID post, Instant at) {}
}
