-- $1 name. Until the transaction ends nobody else writes the tables.
SELECT position, recorded_at, generation
FROM read.checkpoint
WHERE name = $1
FOR UPDATE
