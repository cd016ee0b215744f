-- A loop moves many times, and most moves touch no index: with room left in its page the new version stays beside the
-- old one (a heap-only tuple) and none of the indexes is written.
alter table loop.loop set (fillfactor = 70);
