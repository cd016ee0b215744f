create schema if not exists notice;

create table notice.notice (
    zone_id      uuid        not null,
    id           uuid        not null,
    post_id      uuid        not null,
    source       text        not null,
    kind         text        not null,
    subject_kind text        not null,
    subject_ref  text        not null,
    text         text        not null,
    at           timestamptz not null,
    read_at      timestamptz,
    read_by      uuid,
    primary key (zone_id, id),
    unique (zone_id, post_id, source)
);
create index notice_by_post on notice.notice (zone_id, post_id, id desc);
create index notice_unread on notice.notice (zone_id, post_id) where read_at is null;
