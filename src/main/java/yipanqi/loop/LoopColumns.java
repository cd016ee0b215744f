package yipanqi.loop;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yipanqi.calendar.Deadline;
import yipanqi.platform.RowArray;

/// The columns of `loop.loop`; insert, update and select are made from this list when the class is loaded. Rows
/// travel as one text of the table's type, so a batch of any size is one round trip and one parameter.
final class LoopColumns {
    record Column(String name, Function<Loop, @Nullable Object> value) {}

    private static final List<Column> FIXED = List.of(
            new Column("year", l -> l.number().year()),
            new Column("number", l -> l.number().number()),
            new Column("part", l -> l.number().part()),
            new Column("group_id", Loop::group),
            new Column("parent", Loop::parent),
            new Column("origin_kind", l -> l.origin().kind()),
            new Column("origin_ref", l -> l.origin().ref()),
            new Column("origin_file", l -> l.origin().file()),
            new Column("origin_title", l -> l.origin().title()),
            new Column("quote", l -> l.origin().quote()),
            new Column("quote_start", l -> l.origin().start()),
            new Column("quote_end", l -> l.origin().end()),
            new Column("issued_at", Loop::issuedAt),
            new Column("issuer", Loop::issuer));

    static final List<Column> MOVING = List.of(
            new Column("version", Loop::version),
            new Column("action", l -> l.terms().action()),
            new Column("field", l -> l.terms().field().code()),
            new Column("lead", l -> l.terms().lead()),
            new Column("assisting", l -> array(l.terms().assisting())),
            new Column("sponsor", l -> l.terms().sponsor()),
            new Column("verifier", l -> l.terms().verifier()),
            new Column("deadline_text", l -> l.terms().deadlineText()),
            new Column("due", l -> moment(l.due())),
            new Column("due_clock", l -> l.terms().clock()),
            new Column("report_every", l -> l.terms().reportEvery()),
            new Column("proof", l -> l.terms().proof()),
            new Column("asks_sponsor", l -> l.terms().asksSponsor()),
            new Column("stage", l -> l.now().stage),
            new Column("light", l -> l.now().light),
            new Column("status", l -> l.status().code()),
            new Column("handler", l -> l.now().handler),
            new Column("progress", l -> l.now().progress),
            new Column("latest", l -> l.now().latest),
            new Column("blocker", l -> l.now().blocker),
            new Column("coordination", l -> l.now().coordination),
            new Column("next_steps", l -> l.now().nextSteps),
            new Column("reported_at", l -> l.now().reportedAt),
            new Column("told", l -> l.now().told),
            new Column("told_at", l -> l.now().toldAt),
            new Column("signed_at", l -> l.now().signedAt),
            new Column("resumed_at", l -> l.now().resumedAt),
            new Column("submitted_at", l -> l.now().submittedAt),
            new Column("submitted_by", l -> l.now().submittedBy),
            new Column("closed_at", l -> l.now().closedAt),
            new Column("late", l -> l.now().late),
            new Column("returned", l -> l.now().returned),
            new Column("returns", l -> l.now().returns),
            new Column("arbitrated", l -> l.now().arbitrated),
            new Column("return_words", l -> l.now().returnWords),
            new Column("return_clause", l -> l.now().returnClause),
            new Column("proper_unit", l -> l.now().properUnit),
            new Column("extension_until", l -> moment(l.now().extensionUntil)),
            new Column("extension_words", l -> l.now().extensionWords),
            new Column("extensions", l -> l.now().extensions),
            new Column("suspended_since", l -> l.now().suspendedSince),
            new Column("suspension_words", l -> l.now().suspensionWords),
            new Column("reworks", l -> l.now().reworks),
            new Column("reopens", l -> l.now().reopens),
            new Column("unproven", l -> l.now().unproven));

    static final List<Column> ALL =
            Stream.concat(FIXED.stream(), MOVING.stream()).toList();

    private LoopColumns() {}

    /// `l.zone_id, l.id, l.year, …`, in the order in which [LoopRow] reads them.
    static final String SELECT = ALL.stream().map(c -> "l." + c.name).collect(joining(", ", "l.zone_id, l.id, ", ""));

    /// The table's columns as they stand in it, which is the order in which a row is written.
    static final List<String> TABLE = Stream.of("""
                    zone_id id version year number part group_id parent origin_kind origin_ref origin_file origin_title
                    quote quote_start quote_end issued_at action field lead assisting sponsor verifier deadline_text due
                    report_every proof asks_sponsor stage light status handler progress latest blocker reported_at told
                    told_at signed_at submitted_at submitted_by closed_at late returned returns arbitrated return_words
                    return_clause proper_unit extension_until extension_words extensions suspended_since
                    suspension_words reworks reopens next_alarm due_clock resumed_at issuer coordination next_steps
                    unproven
                    """.strip().split("\\s+")).toList();

    private static final List<Function<Change, @Nullable Object>> ROW =
            TABLE.stream().map(LoopColumns::written).toList();

    /// As `cast(:loops as loop.loop[])` reads them.
    static String rows(List<Change> changes) {
        return RowArray.of(changes, ROW);
    }

    private static Function<Change, @Nullable Object> written(String name) {
        return switch (name) {
            case "zone_id" -> change -> change.loop().zone();
            case "id" -> change -> change.loop().id();
            case "next_alarm" -> Change::nextAlarm;
            default -> {
                var column = ALL.stream()
                        .filter(it -> it.name.equals(name))
                        .findFirst()
                        .orElseThrow();
                yield change -> column.value.apply(change.loop());
            }
        };
    }

    /// What opens loops: each with its first journal entry in the same statement.
    static final String INSERT = """
            with opened as (
                insert into loop.loop (zone_id, id, next_alarm, %1$s)
                select zone_id, id, next_alarm, %1$s from unnest(cast(:loops as loop.loop[]))
            )
            insert into journal.entry (zone_id, id, subject, subject_version, what, person, post, at, body)
            select zone_id, id, subject, subject_version, what, person, post, at, body
              from unnest(cast(:facts as journal.entry[]))
            """.formatted(names(ALL));

    /// What a step writes: guarded by version, with its journal entry, its command key and
    /// its files in the same statement. Only the loops that moved come back.
    /// An alarm that comes sooner stays: it costs one look in vain, a new one would cost an entry in every index.
    static final String UPDATE =
            """
            with moved as (
                update loop.loop l set next_alarm = case when l.next_alarm <= n.next_alarm then l.next_alarm
                                                        else n.next_alarm end, %s
                  from unnest(cast(:loops as loop.loop[])) as n
                 where l.zone_id = :zone and l.id = n.id and l.version = n.version - 1
                returning l.id
            ), fact as (
                insert into journal.entry (zone_id, id, subject, subject_version, what, person, post, at, body)
                select f.zone_id, f.id, f.subject, f.subject_version, f.what, f.person, f.post, f.at, f.body
                  from unnest(cast(:facts as journal.entry[])) as f
                  join moved m on m.id = f.subject
            ), done as (
                insert into journal.command (zone_id, key, caller, request_hash, answer, at)
                select c.zone_id, c.key, c.caller, c.request_hash, c.answer, c.at
                  from unnest(cast(:ordered as uuid[]), cast(:commands as journal.command[]))
                       as c(loop, zone_id, key, caller, request_hash, answer, at)
                  join moved m on m.id = c.loop
            ), proof as (
                insert into loop.evidence (zone_id, loop_id, file_id, version, post, at)
                select p.zone_id, p.loop_id, p.file_id, p.version, p.post, p.at
                  from unnest(cast(:proofs as loop.evidence[])) as p
                  join moved m on m.id = p.loop_id
                on conflict do nothing
            )
            select id from moved
            """.formatted(MOVING.stream().map(c -> c.name + " = n." + c.name).collect(joining(", ")));

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(joining(", "));
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }

    private static @Nullable Object moment(@Nullable Deadline deadline) {
        return deadline == null ? null : deadline.at();
    }
}
