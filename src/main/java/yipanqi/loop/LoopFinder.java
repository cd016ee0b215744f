package yipanqi.loop;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import yipanqi.org.OrgChart;
import yipanqi.org.Unit;
import yipanqi.platform.Caller;
import yipanqi.platform.PlatformProblem;
import yipanqi.platform.Right;

/// Finds the loops a caller may see.
@Repository
class LoopFinder {
    private static final String FROM = """
              from loop.loop l
             where l.zone_id = :zone
               and (l.told or :issuing and (:everything or l.lead = any(:scope)))
               and (:everything
                    or l.lead = any(:scope) or l.assisting && :scope
                    or l.sponsor = any(:posts) or l.verifier = any(:posts) or l.handler = any(:posts))
               and (cast(:units as uuid[]) is null or l.lead = any(:units) or l.assisting && :units)
               and (cast(:field as text) is null or l.field = :field)
               and (cast(:statuses as text[]) is null or l.status = any(:statuses))
               and (not :only_open or l.closed_at is null)
               and (cast(:stage as text) is null or l.stage = :stage)
               and (cast(:due_from as timestamp) is null or l.due >= :due_from)
               and (cast(:due_to as timestamp) is null or l.due <= :due_to)
               and (cast(:file as uuid) is null or l.origin_file = :file)
               and (cast(:group as uuid) is null or l.group_id = :group)
               and (cast(:post as uuid) is null or l.handler = :post or l.sponsor = :post or l.verifier = :post)
               and (cast(:text as text) is null
                    or l.action ilike :text or l.origin_title ilike :text or l.latest ilike :text or l.blocker ilike :text
                    or l.quote ilike :text or l.lead = any(:named) or l.year || ' ' || l.number = :number)
            """;

    private final JdbcClient db;

    LoopFinder(JdbcClient db) {
        this.db = db;
    }

    record Found(List<Loop> loops, @Nullable String next) {}

    Found find(Caller caller, OrgChart chart, LoopSearch wanted) {
        var sort = wanted.sort();
        var cursor = Cursor.of(wanted.cursor());
        var rows = bind(
                        "select " + LoopColumns.SELECT + ", (" + sort.key() + ")::text as sort_key" + FROM + " and "
                                + sort.after() + " order by " + sort.order() + " limit :limit",
                        caller,
                        chart,
                        wanted)
                .param("after_key", cursor == null ? null : cursor.key())
                .param("after_id", cursor == null ? null : cursor.id())
                .param("limit", wanted.size() + 1)
                .query((row, i) -> new Keyed(LoopRow.read(row, i), row.getString("sort_key")))
                .list();
        boolean more = rows.size() > wanted.size();
        var page = more ? rows.subList(0, wanted.size()) : rows;
        var last = more ? page.getLast() : null;
        return new Found(
                page.stream().map(Keyed::loop).toList(),
                last == null ? null : new Cursor(last.key(), last.loop().id()).text());
    }

    /// How many there are, counted no further than `most`.
    int count(Caller caller, OrgChart chart, LoopSearch wanted, int most) {
        return bind("select count(*) from (select 1" + FROM + " limit :limit) c", caller, chart, wanted)
                .param("limit", most)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Caller caller, OrgChart chart, LoopSearch wanted) {
        var text = wanted.text() == null || wanted.text().isBlank()
                ? null
                : wanted.text().strip();
        return db.sql(sql)
                .param("zone", caller.zone())
                .param("issuing", caller.may(Right.CLERK) || caller.may(Right.ISSUER))
                .param("everything", caller.scope().size() == chart.units().size())
                .param("scope", caller.scopeArray())
                .param("posts", caller.posts().toArray(UUID[]::new))
                .param(
                        "units",
                        wanted.unit() == null
                                ? null
                                : chart.below(wanted.unit()).toArray(UUID[]::new))
                .param("field", wanted.field() == null ? null : wanted.field().code())
                .param("statuses", statuses(wanted))
                .param("only_open", wanted.onlyOpen())
                .param("stage", wanted.stage() == null ? null : wanted.stage().name())
                .param("due_from", wanted.dueFrom())
                .param("due_to", wanted.dueTo())
                .param("file", wanted.file())
                .param("group", wanted.group())
                .param("post", wanted.post())
                .param("text", text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("named", text == null ? new UUID[0] : named(chart, text))
                .param(
                        "number",
                        text == null
                                ? ""
                                : String.join(
                                        " ",
                                        text.replaceAll("\\D+", " ").strip().split(" ")));
    }

    private static String @Nullable [] statuses(LoopSearch wanted) {
        if (wanted.statuses().isEmpty() || wanted.statuses().equals(Status.OPEN)) return null;
        return wanted.statuses().stream().map(Status::code).toArray(String[]::new);
    }

    private static UUID[] named(OrgChart chart, String text) {
        return chart.units().stream()
                .filter(unit -> unit.name().contains(text) || unit.shortName().contains(text))
                .map(Unit::id)
                .toArray(UUID[]::new);
    }

    private record Keyed(Loop loop, String key) {}

    private record Cursor(String key, UUID id) {
        static @Nullable Cursor of(@Nullable String text) {
            if (text == null || text.isEmpty()) return null;
            try {
                var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                int cut = plain.lastIndexOf('|');
                return new Cursor(plain.substring(0, cut), UUID.fromString(plain.substring(cut + 1)));
            } catch (RuntimeException e) {
                throw PlatformProblem.BAD_INPUT.because("翻页位置无效，请从第一页看起");
            }
        }

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((key + "|" + id).getBytes(StandardCharsets.UTF_8));
        }
    }
}
