-- How far the tables have come, and whether this entity's stopped before that.
-- $1 entity
SELECT
  c.position,
  c.recorded_at,
  b.position AS blocked_position,
  b.event_type AS blocked_type,
  b.message AS blocked_message,
  b.recorded_at AS blocked_since
FROM read.checkpoint c
LEFT JOIN read.blocked b ON b.checkpoint = c.name AND b.entity = $1
WHERE c.name = 'read'
