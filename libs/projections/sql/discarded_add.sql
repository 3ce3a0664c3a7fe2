-- $1 event id, $2 entity, $3 position, $4 event type, $5 reason, $6 account
INSERT INTO read.discarded (event_id, entity, position, event_type, reason, account)
VALUES ($1, $2, $3, $4, $5, $6)
RETURNING event_id AS "eventId", entity, position, event_type AS "eventType", reason, account, discarded_at AS "discardedAt"
