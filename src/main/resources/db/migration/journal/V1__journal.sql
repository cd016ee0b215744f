create schema if not exists journal;

create sequence journal.entry_ord;

-- The transaction gets its id before it draws a number, so that a sealer that sees every transaction below a number
-- finished knows that no entry with a smaller one can still appear.
create function journal.next_ord() returns bigint language plpgsql volatile as $$
begin
    perform pg_current_xact_id();
    return nextval('journal.entry_ord');
end $$;

create table journal.entry (
    zone_id         uuid        not null,
    id              uuid        not null,
    ord             bigint      not null default journal.next_ord(),
    subject         uuid        not null,
    subject_version bigint      not null,
    what            text        not null,
    person          uuid,
    post            uuid,
    at              timestamptz not null,
    body            text        not null,
    primary key (zone_id, id)
) partition by range (id);

create index entry_by_ord on journal.entry (zone_id, ord);
create index entry_by_subject on journal.entry (zone_id, subject, ord);

do $$
declare
    year int;
    low  text;
    high text;
begin
    for year in 2026..2045 loop
        low := lpad(to_hex((extract(epoch from make_timestamptz(year, 1, 1, 0, 0, 0, 'UTC')) * 1000)::bigint), 12, '0');
        high := lpad(to_hex((extract(epoch from make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'UTC')) * 1000)::bigint), 12, '0');
        execute format('create table journal.entry_%s partition of journal.entry for values from (%L) to (%L)',
                       year, rpad(low, 32, '0')::uuid, rpad(high, 32, '0')::uuid);
    end loop;
end $$;
create table journal.entry_other partition of journal.entry default;

create table journal.seal (
    zone_id  uuid   not null,
    number   bigint not null,
    entry_id uuid   not null,
    hash     bytea  not null,
    primary key (zone_id, number),
    unique (zone_id, entry_id)
);

create table journal.command (
    zone_id      uuid        not null,
    key          text        not null,
    caller       uuid        not null,
    request_hash bytea       not null,
    answer       text        not null,
    at           timestamptz not null,
    primary key (zone_id, key)
);
create index command_by_age on journal.command (zone_id, at);

-- Where each follower stands; the follower named 'sealer' keeps the ord below which everything is sealed.
create table journal.place (
    zone_id  uuid   not null,
    follower text   not null,
    number   bigint not null,
    primary key (zone_id, follower)
);

-- Only a whole demonstration zone ever leaves; the transaction that drops it says so by its id.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.zone_id::text = current_setting('yipanqi.leaving_zone', true) then
        return old;
    end if;
    raise exception 'the journal is append-only';
end $$;
create trigger append_only before update or delete on journal.entry
    for each row execute function journal.refuse_change();
create trigger append_only before update or delete on journal.seal
    for each row execute function journal.refuse_change();
