SELECT event_id AS id FROM read.discarded
