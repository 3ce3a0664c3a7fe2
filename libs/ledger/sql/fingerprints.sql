-- $1 command ids
SELECT id, fingerprint
FROM ledger.command
WHERE id = ANY ($1::uuid[])
