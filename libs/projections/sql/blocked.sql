-- $1 checkpoint
SELECT entity, position, event_id AS "eventId", event_type AS "eventType", table_name AS "table",
  message, detail, recorded_at AS "recordedAt"
FROM read.blocked
WHERE checkpoint = $1
ORDER BY position
