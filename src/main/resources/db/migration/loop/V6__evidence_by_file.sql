-- A file that is withdrawn is gone from every loop that it is attached to.
create index evidence_by_file on loop.evidence (zone_id, file_id);
