-- $1 name
SELECT position, recorded_at, generation
FROM read.checkpoint
WHERE name = $1
