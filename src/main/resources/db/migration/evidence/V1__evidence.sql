create schema if not exists evidence;

-- One row for each time a file was handed in; the content lies in the data folder under its hash.
create table evidence.file (
    zone_id        uuid        not null,
    id             uuid        not null,
    name           text        not null,
    type           text        not null,
    size           bigint      not null,
    hash           text        not null,
    received       text        not null,
    thumbnail      boolean     not null,
    taken          timestamp,
    person         uuid        not null,
    post           uuid        not null,
    at             timestamptz not null,
    withdrawn_at   timestamptz,
    withdrawn_by   uuid,
    withdrawn_post uuid,
    withdrawn_why  text,
    primary key (zone_id, id)
);
create index file_by_received on evidence.file (zone_id, received);
