create schema meeting;

-- `source` is the text as it came out of the file, `text` the same after repair, `runs` pairs of (place in `text`,
-- place in `source`). `directives` and `undecided` are counted at every change, for the list.
create table meeting.report (
    zone_id         uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    name            text        not null,
    unit_id         uuid        not null,
    state           text        not null check (state in ('OPEN', 'ASKED', 'ISSUED', 'WITHDRAWN')),
    file_id         uuid        not null,
    file_hash       text        not null,
    source          text        not null,
    text            text        not null,
    runs            integer[]   not null,
    cut             integer     not null,
    directives      integer     not null,
    undecided       integer     not null,
    read_person     uuid        not null,
    read_post       uuid        not null,
    read_at         timestamptz not null,
    approval        text        not null check (approval in ('NONE', 'ASKED', 'GIVEN', 'RETURNED')),
    approval_words  text        not null,
    approval_person uuid,
    approval_post   uuid,
    approval_at     timestamptz,
    issued_at       timestamptz,
    touched_person  uuid        not null,
    touched_post    uuid        not null,
    touched_at      timestamptz not null,
    touched_what    text        not null,
    primary key (zone_id, id)
);
create index report_of_file on meeting.report (zone_id, file_hash);
create index report_of_unit on meeting.report (zone_id, unit_id, id desc);

-- `meeting_key` is equal for two papers on the same meeting, empty when too little is known.
create table meeting.article (
    zone_id      uuid    not null,
    report_id    uuid    not null,
    no           integer not null,
    start_at     integer not null,
    end_at       integer not null,
    headline     text    not null,
    kind         text    not null check (kind in ('MEETING', 'NOTICE', 'TEASER', 'FEATURE')),
    title        text    not null,
    organisation text    not null,
    held_on      date,
    ordinal      text    not null,
    chair        text    not null,
    speaker      text    not null,
    attendees    text    not null,
    heard        text[]  not null,
    projects     text[]  not null,
    meeting_key  text    not null,
    touched      integer not null,
    primary key (zone_id, report_id, no),
    foreign key (zone_id, report_id) references meeting.report (zone_id, id)
);
create index article_of_meeting on meeting.article (zone_id, meeting_key) where meeting_key <> '';

-- `read_as` follows from the reader's role, `mark` is what a person said.
create table meeting.sentence (
    zone_id   uuid    not null,
    report_id uuid    not null,
    no        integer not null,
    article   integer not null,
    start_at  integer not null,
    end_at    integer not null,
    role      text    not null,
    read_as   text    not null,
    mark      text    check (mark in ('BACKGROUND', 'REJECTED', 'SLOGAN', 'TITLE')),
    primary key (zone_id, report_id, no),
    foreign key (zone_id, report_id) references meeting.report (zone_id, id)
);

-- `responsible` and `assisting`: [{"name", "picked": [unit ids]}]
create table meeting.directive (
    zone_id        uuid        not null,
    report_id      uuid        not null,
    id             uuid        not null,
    article        integer     not null,
    version        integer     not null,
    start_at       integer     not null,
    end_at         integer     not null,
    action         text        not null,
    responsible    jsonb       not null,
    assisting      jsonb       not null,
    told_apart     boolean     not null,
    deadline_text  text        not null,
    due            timestamp,
    due_from       text        not null check (due_from in ('TEXT', 'PERSON')),
    field          text        not null,
    kind           text        not null check (kind in ('TASK', 'STANDING', 'SLOGAN')),
    sponsor        uuid,
    verifier       uuid,
    asks_sponsor   boolean     not null,
    mode           text        check (mode in ('EACH', 'LEAD')),
    report_every   text,
    proof          text        not null,
    state          text        not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'MERGED')),
    why            text        not null,
    merged_into    uuid,
    touched_person uuid        not null,
    touched_post   uuid        not null,
    touched_at     timestamptz not null,
    touched_what   text        not null,
    primary key (zone_id, id),
    foreign key (zone_id, report_id) references meeting.report (zone_id, id),
    foreign key (zone_id, merged_into) references meeting.directive (zone_id, id)
);
create index directive_of_report on meeting.directive (zone_id, report_id, start_at);
create index directive_merged on meeting.directive (zone_id, merged_into) where merged_into is not null;

-- The loops that a directive became, at their places in the order of opening; `closed_at` while the loop is closed.
create table meeting.handed_out (
    zone_id      uuid        not null,
    loop_id      uuid        not null,
    report_id    uuid        not null,
    place        integer     not null,
    directive_id uuid        not null,
    number       text        not null,
    lead_id      uuid        not null,
    closed_at    timestamptz,
    primary key (zone_id, loop_id),
    foreign key (zone_id, report_id) references meeting.report (zone_id, id),
    foreign key (zone_id, directive_id) references meeting.directive (zone_id, id)
);
create index handed_out_of_report on meeting.handed_out (zone_id, report_id);
create index handed_out_of_directive on meeting.handed_out (zone_id, directive_id);

-- Who has the report open; shown to the other, kept for a day at most, no part of any record.
create table meeting.editor (
    zone_id   uuid        not null,
    report_id uuid        not null,
    person    uuid        not null,
    post      uuid        not null,
    at        timestamptz not null,
    primary key (zone_id, report_id, person),
    foreign key (zone_id, report_id) references meeting.report (zone_id, id)
);
