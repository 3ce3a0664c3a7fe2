-- $1 topic. One statement, so that no process sees one without the other.
WITH forgotten AS (DELETE FROM streaming.relay_entity WHERE topic = $1)
UPDATE streaming.relay SET position = 0, recorded_at = NULL WHERE topic = $1
