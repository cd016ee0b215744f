-- One row for each content that was ever handed in. Whoever adds a file with it, or removes it from the disk, holds the
-- row: zones keep the same content once, so it has none.
create table evidence.content (
    hash text not null primary key
);
