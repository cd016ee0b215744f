package yipanqi.loop;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Refusal;

/// Finds the loops a caller may see, as the register shows them.
@Repository
class LoopFinder {
    private final JdbcClient db;

    LoopFinder(JdbcClient db) {
        this.db = db;
    }

    record Found(List<LoopSummary> loops, @Nullable String next) {}

    Found find(Scene scene, LoopSearch wanted) {
        var sort = wanted.sort();
        var cursor = Cursor.of(wanted.cursor());
        var conditions = LoopConditions.of(scene, wanted);
        if (cursor != null) conditions.after(sort, cursor.key(), cursor.id());
        var summaries = new Summaries(scene);
        // The limit stands in the text: the server would plan a limit that it does not know as a tenth of all.
        var statement = db.sql("select (" + sort.key() + ")::text, " + Summaries.SELECT + conditions.from()
                        + " order by " + sort.order() + " limit " + (wanted.size() + 1))
                .params(conditions.values())
                .query((row, _) -> new Keyed(row.getString(1), summaries.read(row, 2)));
        var rows = cursor == null ? statement.list() : rowsBehindCursor(statement);
        boolean more = rows.size() > wanted.size();
        var page = more ? rows.subList(0, wanted.size()) : rows;
        var last = more ? page.getLast() : null;
        return new Found(
                page.stream().map(Keyed::loop).toList(),
                last == null ? null : new Cursor(last.key(), last.loop().id()).text());
    }

    /// A cursor is the browser's word: its key need not be a value of the column.
    private static List<Keyed> rowsBehindCursor(JdbcClient.MappedQuerySpec<Keyed> statement) {
        try {
            return statement.list();
        } catch (DataIntegrityViolationException e) {
            throw Cursor.refused();
        }
    }

    /// How many there are, counted no further than `most`.
    int count(Scene scene, LoopSearch wanted, int most) {
        var conditions = LoopConditions.of(scene, wanted);
        return db.sql("select count(*) from (select 1" + conditions.from() + " limit " + most + ") c")
                .params(conditions.values())
                .query(Integer.class)
                .single();
    }

    /// Those of these files that visible loops come from, with the titles that those loops name.
    Map<UUID, String> papers(Scene scene, Collection<UUID> files) {
        var everything = LoopSearch.of(null, null, null, List.of(), Past.UNASKED, 1);
        var conditions = LoopConditions.of(scene, everything).among(files);
        return db
                .sql("select l.origin_file, string_agg(distinct l.origin_title, '；')" + conditions.from()
                        + " group by l.origin_file")
                .params(conditions.values())
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Keyed(String key, LoopSummary loop) {}

    private record Cursor(String key, UUID id) {
        static @Nullable Cursor of(@Nullable String text) {
            if (text == null || text.isEmpty()) return null;
            try {
                var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int cut = plain.lastIndexOf('|');
                return new Cursor(plain.substring(0, cut), UUID.fromString(plain.substring(cut + 1)));
            } catch (RuntimeException e) {
                throw refused();
            }
        }

        static Refusal refused() {
            return PlatformProblem.BAD_INPUT.because("翻页位置无效，请从第一页看起");
        }

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((key + "|" + id).getBytes(StandardCharsets.UTF_8));
        }
    }
}
