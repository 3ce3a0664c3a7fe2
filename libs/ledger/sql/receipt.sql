-- $1 command id.
SELECT fingerprint, stream, version, position, events, recorded_at
FROM ledger.command
WHERE id = $1
