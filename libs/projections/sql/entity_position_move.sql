-- $1 checkpoint, $2 JSON array of moves. Compare-and-set: an entity that is not answered stands further
-- than the mover knew. In order of entity, so that of two movers one waits and never both.
INSERT INTO read.entity_position AS standing (checkpoint, entity, position, previous, recorded_at)
SELECT $1, m.entity, m.position, m.previous, m."recordedAt"
FROM jsonb_to_recordset($2::jsonb) AS m (entity text, position bigint, previous bigint, "recordedAt" timestamptz)
ORDER BY m.entity
ON CONFLICT (checkpoint, entity) DO UPDATE
SET position = excluded.position, previous = excluded.previous, recorded_at = excluded.recorded_at
WHERE standing.position <= excluded.previous
RETURNING entity
