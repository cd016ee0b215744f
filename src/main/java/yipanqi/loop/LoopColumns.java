package yipanqi.loop;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;

/// The columns of `loop.loop`, named once; insert, update and select are made from this list when the class
/// is loaded. Values travel as text arrays and are cast in the statement, so a batch of any size is one round
/// trip.
final class LoopColumns {
    record Column(String name, String type, Function<Loop, @Nullable Object> value) {}

    private static final List<Column> FIXED = List.of(
            new Column("year", "int", l -> l.number().year()),
            new Column("number", "int", l -> l.number().number()),
            new Column("part", "int", l -> l.number().part()),
            new Column("group_id", "uuid", Loop::group),
            new Column("parent", "uuid", Loop::parent),
            new Column("origin_kind", "text", l -> l.origin().kind()),
            new Column("origin_ref", "uuid", l -> l.origin().ref()),
            new Column("origin_file", "uuid", l -> l.origin().file()),
            new Column("origin_title", "text", l -> l.origin().title()),
            new Column("quote", "text", l -> l.origin().quote()),
            new Column("quote_start", "int", l -> l.origin().start()),
            new Column("quote_end", "int", l -> l.origin().end()),
            new Column("issued_at", "timestamptz", Loop::issuedAt),
            new Column("issuer", "uuid", Loop::issuer));

    static final List<Column> MOVING = List.of(
            new Column("version", "bigint", Loop::version),
            new Column("action", "text", l -> l.terms().action()),
            new Column("field", "text", l -> l.terms().field().code()),
            new Column("lead", "uuid", l -> l.terms().lead()),
            new Column("assisting", "uuid[]", l -> array(l.terms().assisting())),
            new Column("sponsor", "uuid", l -> l.terms().sponsor()),
            new Column("verifier", "uuid", l -> l.terms().verifier()),
            new Column("deadline_text", "text", l -> l.terms().deadlineText()),
            new Column("due", "timestamp", l -> moment(l.due())),
            new Column("due_clock", "text", l -> l.terms().clock()),
            new Column("report_every", "text", l -> l.terms().reportEvery()),
            new Column("proof", "text", l -> l.terms().proof()),
            new Column("asks_sponsor", "boolean", l -> l.terms().asksSponsor()),
            new Column("stage", "text", l -> l.now().stage),
            new Column("light", "text", l -> l.now().light),
            new Column("status", "text", l -> l.status().code()),
            new Column("handler", "uuid", l -> l.now().handler),
            new Column("progress", "int", l -> l.now().progress),
            new Column("latest", "text", l -> l.now().latest),
            new Column("blocker", "text", l -> l.now().blocker),
            new Column("coordination", "text", l -> l.now().coordination),
            new Column("next_steps", "text", l -> l.now().nextSteps),
            new Column("reported_at", "timestamptz", l -> l.now().reportedAt),
            new Column("told", "boolean", l -> l.now().told),
            new Column("told_at", "timestamptz", l -> l.now().toldAt),
            new Column("signed_at", "timestamptz", l -> l.now().signedAt),
            new Column("resumed_at", "timestamptz", l -> l.now().resumedAt),
            new Column("submitted_at", "timestamptz", l -> l.now().submittedAt),
            new Column("submitted_by", "uuid", l -> l.now().submittedBy),
            new Column("closed_at", "timestamptz", l -> l.now().closedAt),
            new Column("late", "boolean", l -> l.now().late),
            new Column("returned", "boolean", l -> l.now().returned),
            new Column("returns", "int", l -> l.now().returns),
            new Column("arbitrated", "boolean", l -> l.now().arbitrated),
            new Column("return_words", "text", l -> l.now().returnWords),
            new Column("return_clause", "text", l -> l.now().returnClause),
            new Column("proper_unit", "uuid", l -> l.now().properUnit),
            new Column("extension_until", "timestamp", l -> moment(l.now().extensionUntil)),
            new Column("extension_words", "text", l -> l.now().extensionWords),
            new Column("extensions", "int", l -> l.now().extensions),
            new Column("suspended_since", "date", l -> l.now().suspendedSince),
            new Column("suspension_words", "text", l -> l.now().suspensionWords),
            new Column("reworks", "int", l -> l.now().reworks),
            new Column("reopens", "int", l -> l.now().reopens),
            new Column("unproven", "boolean", l -> l.now().unproven));

    static final List<Column> ALL =
            Stream.concat(FIXED.stream(), MOVING.stream()).toList();

    private LoopColumns() {}

    /// `l.zone_id, l.id, l.year, …`, in the order in which [LoopRow] reads them.
    static final String SELECT = ALL.stream().map(c -> "l." + c.name).collect(joining(", ", "l.zone_id, l.id, ", ""));

    /// What opens loops: each with its first journal entry in the same statement.
    static final String INSERT = """
            with opened as (
                insert into loop.loop (zone_id, id, next_alarm, %s)
                select :zone, n.id::uuid, n.next_alarm::timestamptz, %s
                  from unnest(:id::text[], :next_alarm::text[], %s) as n(id, next_alarm, %s)
            )
            insert into journal.entry (zone_id, id, subject, subject_version, what, person, post, at, body)
            select :zone, f.id::uuid, f.loop::uuid, 1, f.what, f.person::uuid, f.post::uuid, f.at::timestamptz, f.body
              from unnest(:entry::text[], :id::text[], :what::text[], :person::text[], :post::text[], :at::text[],
                          :body::text[]) as f(id, loop, what, person, post, at, body)
            """.formatted(names(ALL), casts(ALL), params(ALL), names(ALL));

    /// What a step writes: guarded by version, with its journal entry, its command key and
    /// its files in the same statement. Only the loops that moved come back.
    /// An alarm that comes sooner stays: it costs one look in vain, a new one would cost an entry in every index.
    static final String UPDATE = """
            with n as (
                select * from unnest(:id::text[], :next_alarm::text[], %s) as n(id, next_alarm, %s)
            ), moved as (
                update loop.loop l set next_alarm = case when l.next_alarm <= n.next_alarm::timestamptz then l.next_alarm
                                                        else n.next_alarm::timestamptz end, %s
                  from n
                 where l.zone_id = :zone and l.id = n.id::uuid and l.version = n.version::bigint - 1
                returning l.id
            ), fact as (
                insert into journal.entry (zone_id, id, subject, subject_version, what, person, post, at, body)
                select :zone, f.id::uuid, m.id, f.version::bigint, f.what, f.person::uuid, f.post::uuid,
                       f.at::timestamptz, f.body
                  from unnest(:entry::text[], :id::text[], :version::text[], :what::text[], :person::text[],
                              :post::text[], :at::text[], :body::text[])
                       as f(id, loop, version, what, person, post, at, body)
                  join moved m on m.id = f.loop::uuid
            ), done as (
                insert into journal.command (zone_id, key, caller, request_hash, answer, at)
                select :zone, c.key, c.person::uuid, decode(c.hash, 'hex'), c.answer, c.at::timestamptz
                  from unnest(:key::text[], :id::text[], :person::text[], :hash::text[], :answer::text[], :at::text[])
                       as c(key, loop, person, hash, answer, at)
                  join moved m on m.id = c.loop::uuid
                 where c.key is not null
            ), proof as (
                insert into loop.evidence (zone_id, loop_id, file_id, version, post, at)
                select :zone, m.id, p.file::uuid, p.version::bigint, p.post::uuid, p.at::timestamptz
                  from unnest(:proof_loop::text[], :proof_file::text[], :proof_version::text[], :proof_post::text[],
                              :proof_at::text[]) as p(loop, file, version, post, at)
                  join moved m on m.id = p.loop::uuid
                on conflict do nothing
            )
            select id from moved
            """.formatted(
            params(MOVING),
            names(MOVING),
            MOVING.stream().map(c -> c.name + " = n." + c.name + "::" + c.type).collect(joining(", ")));

    static String[] texts(List<Loop> loops, Column column) {
        var texts = new String[loops.size()];
        for (int i = 0; i < texts.length; i++) {
            var value = column.value.apply(loops.get(i));
            texts[i] = value == null ? null : value instanceof Enum<?> constant ? constant.name() : value.toString();
        }
        return texts;
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(joining(", "));
    }

    private static String casts(List<Column> columns) {
        return columns.stream().map(c -> "n." + c.name + "::" + c.type).collect(joining(", "));
    }

    private static String params(List<Column> columns) {
        return columns.stream().map(c -> ":" + c.name + "::text[]").collect(joining(", "));
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }

    private static @Nullable Object moment(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.at();
    }

    static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
