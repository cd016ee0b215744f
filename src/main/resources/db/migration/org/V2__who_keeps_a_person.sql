-- A person without a post is managed where he was added: the widest unit of that administrator. Null, as for everybody
-- of before: only by whoever administers the whole zone.
alter table org.person add column keeper_unit_id uuid;
alter table org.person add foreign key (zone_id, keeper_unit_id) references org.unit (zone_id, id);
