-- By what a deadline was counted (`working-days:15 from 2026-11-20T00:00`), so that it can be counted again when the
-- calendar changes; null where a day was named.
alter table loop.loop add column due_clock text;
-- When work began again after it was sent back, suspended or closed: reports are due from there.
alter table loop.loop add column resumed_at timestamptz;
create index loop_by_clock on loop.loop (zone_id, id) where due_clock is not null and closed_at is null;
