-- Every file of the last submission has been withdrawn: nothing is left that proves the promise kept.
alter table loop.loop add column unproven boolean not null default false;
