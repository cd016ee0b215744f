-- The post that issued a loop: until its units are told, only posts beside the issuer see it. Null for loops from before.
alter table loop.loop add column issuer uuid;

-- What was issued or closed in a week or a year, behind the board's figures. Neither moves with a step.
create index loop_by_issue on loop.loop (zone_id, issued_at);
create index loop_by_close on loop.loop (zone_id, closed_at) where closed_at is not null;

-- What a unit needs others for, and what it does next, as last reported.
alter table loop.loop add column coordination text not null default '';
alter table loop.loop add column next_steps text not null default '';
