create schema if not exists loop;

create table loop.counter (
    zone_id uuid not null,
    year    int  not null,
    last    int  not null,
    primary key (zone_id, year)
);

-- One row is the fold of one loop's facts (journal.entry, subject = id); next_alarm alone is derived by the calendar.
create table loop.loop (
    zone_id          uuid        not null,
    id               uuid        not null,
    version          bigint      not null,
    year             int         not null,
    number           int         not null,
    part             int         not null,
    group_id         uuid        not null,
    parent           uuid,
    origin_kind      text        not null,
    origin_ref       uuid        not null,
    origin_file      uuid,
    origin_title     text        not null,
    quote            text        not null,
    quote_start      int         not null,
    quote_end        int         not null,
    issued_at        timestamptz not null,
    action           text        not null,
    field            text        not null,
    lead             uuid        not null,
    assisting        uuid[]      not null,
    sponsor          uuid,
    verifier         uuid        not null,
    deadline_text    text        not null,
    due              timestamp,
    report_every     text        not null,
    proof            text        not null,
    asks_sponsor     boolean     not null,
    stage            text        not null,
    light            text        not null,
    status           text        not null,
    handler          uuid,
    progress         int,
    latest           text        not null,
    blocker          text        not null,
    reported_at      timestamptz,
    told             boolean     not null,
    told_at          timestamptz not null,
    signed_at        timestamptz,
    submitted_at     timestamptz,
    submitted_by     uuid,
    closed_at        timestamptz,
    late             boolean     not null,
    returned         boolean     not null,
    returns          int         not null,
    arbitrated       boolean     not null,
    return_words     text        not null,
    return_clause    text        not null,
    proper_unit      uuid,
    extension_until  timestamp,
    extension_words  text        not null,
    extensions       int         not null,
    suspended_since  date,
    suspension_words text        not null,
    reworks          int         not null,
    reopens          int         not null,
    next_alarm       timestamptz,
    primary key (zone_id, id),
    unique (zone_id, year, number, part),
    foreign key (zone_id, parent) references loop.loop (zone_id, id)
);

create index loop_by_due on loop.loop (zone_id, coalesce(due, 'infinity'), id);
create index loop_open_by_due on loop.loop (zone_id, coalesce(due, 'infinity'), id) where closed_at is null;
create index loop_by_lead on loop.loop (zone_id, lead, coalesce(due, 'infinity'), id);
create index loop_by_status on loop.loop (zone_id, status, coalesce(due, 'infinity'), id);
create index loop_by_group on loop.loop (zone_id, group_id);
create index loop_by_file on loop.loop (zone_id, origin_file) where origin_file is not null;
create index loop_by_assisting on loop.loop using gin (assisting);
create index loop_by_sponsor on loop.loop (zone_id, sponsor) where sponsor is not null;
create index loop_by_verifier on loop.loop (zone_id, verifier);
create index loop_by_alarm on loop.loop (zone_id, next_alarm) where next_alarm is not null;

create table loop.evidence (
    zone_id uuid        not null,
    loop_id uuid        not null,
    file_id uuid        not null,
    version bigint      not null,
    post    uuid        not null,
    at      timestamptz not null,
    primary key (zone_id, loop_id, file_id),
    foreign key (zone_id, loop_id) references loop.loop (zone_id, id)
);

create view loop.out_loop as
    select zone_id, id, lead, assisting, field, status, stage, due, issued_at, told, closed_at, late, reworks, reopens
      from loop.loop;
