-- The month and day of a meeting where the paper tells no year (`06-13`); empty where it tells all or nothing.
alter table meeting.article add column day text not null default '';
