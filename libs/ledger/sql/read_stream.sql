-- $1 stream, $2 first version, $3 last position, $4 how many at most.
SELECT position, id, stream, version, type, schema_version, entity, valid_at, recorded_at, command_id, data, metadata
FROM ledger.event
WHERE stream = $1 AND version >= $2 AND position <= $3
ORDER BY version
LIMIT $4
