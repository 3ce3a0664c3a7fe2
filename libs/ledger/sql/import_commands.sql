-- One element per command.
INSERT INTO ledger.command (id, fingerprint, stream, version, position, events, recorded_at)
SELECT *
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::integer[], $5::bigint[], $6::integer[], $7::timestamptz[])
