-- $1 topic, $2 new position, $3 recorded at, $4 position known.
-- Compare-and-set: no row means that another relay has been here, and nothing of this page may stay.
UPDATE streaming.relay SET position = $2, recorded_at = $3 WHERE topic = $1 AND position = $4
