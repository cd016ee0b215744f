package yipanqi.loop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yipanqi.org.OrgChart;
import yipanqi.org.Unit;
import yipanqi.platform.Right;

/// Which rows of `loop.loop l` a caller may see and asks for. Only what is asked for stands in the statement,
/// so that the server can plan it once and for all.
final class LoopConditions {
    private static final Pattern NUMBER = Pattern.compile(
            "督?\\s*(?:[〔\\[(（]?(?<year>20\\d{2})(?:[〕\\])）]\\s*|\\s+|-))?第?(?<number>\\d{1,7})(?:-(?<part>\\d{1,3}))?\\s*号?");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    static LoopConditions of(Scene scene, LoopSearch wanted) {
        var all = new LoopConditions();
        all.and("l.zone_id = :zone", "zone", scene.caller().zone());
        all.seenBy(scene);
        all.asked(wanted, scene.chart());
        all.had(wanted.past(), scene.office());
        return all;
    }

    /// ` from loop.loop l where …`
    String from() {
        return " from loop.loop l where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    LoopConditions among(Collection<UUID> files) {
        and("l.origin_file = any(:files)", "files", files.toArray(UUID[]::new));
        return this;
    }

    /// Rows behind the one that a cursor names.
    LoopConditions after(LoopSort sort, String key, UUID id) {
        and(sort.after(), "after_key", key);
        values.put("after_id", id);
        return this;
    }

    /// The same as [Scene#sees], for all rows at once.
    private void seenBy(Scene scene) {
        var caller = scene.caller();
        boolean everything = caller.scope().size() == scene.chart().units().size();
        boolean issuing = caller.may(Right.CLERK) || caller.may(Right.ISSUER);
        if (!issuing) and("l.told");
        else if (!everything) {
            and("(l.told or l.lead = any(:scope) and l.issuer = any(:beside))", "scope", caller.scopeArray());
            values.put("beside", scene.besideCaller());
        }
        if (everything) return;
        and("""
                (l.lead = any(:scope) or l.assisting && :scope
                 or l.sponsor = any(:posts) or l.verifier = any(:posts) or l.handler = any(:posts))""");
        values.put("scope", caller.scopeArray());
        values.put("posts", caller.posts().toArray(UUID[]::new));
    }

    private void asked(LoopSearch wanted, OrgChart chart) {
        if (wanted.unit() != null) of(wanted.unit(), wanted.part(), chart);
        if (wanted.field() != null)
            and("l.field = :field", "field", wanted.field().code());
        if (wanted.onlyOpen()) and("l.closed_at is null");
        if (!wanted.statuses().isEmpty() && !wanted.statuses().equals(Status.OPEN))
            and(
                    "l.status = any(:statuses)",
                    "statuses",
                    wanted.statuses().stream().map(Status::code).toArray(String[]::new));
        if (wanted.stage() != null)
            and("l.stage = :stage", "stage", wanted.stage().name());
        if (wanted.dueFrom() != null) and("l.due >= :due_from", "due_from", wanted.dueFrom());
        if (wanted.dueTo() != null) and("l.due <= :due_to", "due_to", wanted.dueTo());
        if (wanted.file() != null) and("l.origin_file = :file", "file", wanted.file());
        if (wanted.group() != null) and("l.group_id = :group", "group", wanted.group());
        if (wanted.post() != null)
            and("(l.handler = :post or l.sponsor = :post or l.verifier = :post)", "post", wanted.post());
        mentions(wanted.text(), chart);
    }

    private void of(UUID unit, LoopSearch.@Nullable Part part, OrgChart chart) {
        if (part == LoopSearch.Part.SELF) {
            and("l.lead = :unit", "unit", unit);
            return;
        }
        var units = chart.below(unit).toArray(UUID[]::new);
        if (part == LoopSearch.Part.LEAD) and("l.lead = any(:units)", "units", units);
        else and("(l.lead = any(:units) or l.assisting && :units)", "units", units);
    }

    private void had(Past past, ZoneId office) {
        if (past.issuedFrom() != null)
            and("l.told and l.issued_at >= :issued_from", "issued_from", start(past.issuedFrom(), office));
        if (past.closedFrom() != null || past.closedTo() != null) and("l.stage = 'CLOSED'");
        if (past.closedFrom() != null)
            and("l.closed_at >= :closed_from", "closed_from", start(past.closedFrom(), office));
        if (past.closedTo() != null)
            and("l.closed_at < :closed_to", "closed_to", start(past.closedTo().plusDays(1), office));
        if (past.overdueOn() != null) overdueBefore(past.overdueOn().plusDays(1), office);
        if (past.again() == Past.Again.REWORKED) and("l.reworks > 0");
        if (past.again() == Past.Again.REOPENED) and("l.reopens > 0");
    }

    private void overdueBefore(LocalDate day, ZoneId office) {
        and("l.told and l.due <= :overdue_at", "overdue_at", day.atStartOfDay());
        and("l.issued_at < :until and (l.closed_at is null or l.closed_at >= :until)", "until", start(day, office));
    }

    private static OffsetDateTime start(LocalDate day, ZoneId office) {
        return day.atStartOfDay(office).toOffsetDateTime();
    }

    private void mentions(@Nullable String text, OrgChart chart) {
        if (text == null || text.isBlank()) return;
        var words = text.strip();
        and("""
                (l.action ilike :text or l.origin_title ilike :text or l.latest ilike :text or l.blocker ilike :text
                 or l.coordination ilike :text or l.next_steps ilike :text
                 or l.quote ilike :text or l.lead = any(:named) or %s)""".formatted(numbered(words)));
        values.put("text", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        values.put("named", named(chart, words));
    }

    /// `督〔2026〕118-2 号`, `2026-118`, `118-2` or `118`: the year and the part where they are told.
    private String numbered(String words) {
        var number = NUMBER.matcher(words);
        if (!number.matches()) return "false";
        values.put("number", Integer.parseInt(number.group("number")));
        var condition = "(l.number = :number";
        if (number.group("year") != null) {
            values.put("year", Integer.parseInt(number.group("year")));
            condition += " and l.year = :year";
        }
        if (number.group("part") != null) {
            values.put("part", Integer.parseInt(number.group("part")));
            condition += " and l.part = :part";
        }
        return condition + ")";
    }

    private static UUID[] named(OrgChart chart, String text) {
        return chart.units().stream()
                .filter(unit -> unit.name().contains(text) || unit.shortName().contains(text))
                .map(Unit::id)
                .toArray(UUID[]::new);
    }

    private void and(String condition) {
        conditions.add(condition);
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
