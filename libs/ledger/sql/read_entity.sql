-- $1 position after which to read, $2 last position, $3 how many at most, $4 entity.
SELECT position, id, stream, version, type, schema_version, entity, valid_at, recorded_at, command_id, data, metadata
FROM ledger.event
WHERE entity = $4 AND position > $1 AND position <= $2
ORDER BY position
LIMIT $3
