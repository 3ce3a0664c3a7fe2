-- $1 streams, $2 the first version of each that is to come. Those that stand at another version.
SELECT coming.stream, coalesce(latest.version, 0) AS version
FROM unnest($1::text[], $2::integer[]) AS coming (stream, first)
LEFT JOIN LATERAL (
  SELECT e.version FROM ledger.event e WHERE e.stream = coming.stream ORDER BY e.version DESC LIMIT 1
) latest ON true
WHERE coalesce(latest.version, 0) <> coming.first - 1
LIMIT 1
