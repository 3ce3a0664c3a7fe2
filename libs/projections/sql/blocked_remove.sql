-- $1 checkpoint, $2 entities
DELETE FROM read.blocked
WHERE checkpoint = $1 AND entity = ANY ($2)
