-- $1 event id
DELETE FROM read.discarded
WHERE event_id = $1
RETURNING event_id AS "eventId", entity, position, event_type AS "eventType", reason, account, discarded_at AS "discardedAt"
