-- $1 position after which to read, $2 last position, $3 how many at most.
SELECT position, id, stream, version, type, schema_version, entity, valid_at, recorded_at, command_id, data, metadata
FROM ledger.event
WHERE position > $1 AND position <= $2
ORDER BY position
LIMIT $3
