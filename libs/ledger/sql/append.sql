-- $1..$7 one element per command, $8..$12 one per event: see function_append.sql.
SELECT request, outcome, stream, version, position, events, recorded_at
FROM ledger.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
