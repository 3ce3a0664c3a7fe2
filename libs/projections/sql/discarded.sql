SELECT event_id AS "eventId", entity, position, event_type AS "eventType", reason, account, discarded_at AS "discardedAt"
FROM read.discarded
ORDER BY position
