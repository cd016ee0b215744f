-- The content of a withdrawn file is purged for good when one person has asked for it and another consented. The row
-- stays, with the hash, the dates and the reasons; the name, which may name people, is emptied. `version` counts the
-- file's facts.
alter table evidence.file
    add column version          bigint not null default 1,
    add column purge_asked_at   timestamptz,
    add column purge_asked_by   uuid,
    add column purge_asked_post uuid,
    add column purge_why        text,
    add column purged_at        timestamptz,
    add column purged_by        uuid,
    add column purged_post      uuid;
