-- $1 name
SELECT tables
FROM read.checkpoint
WHERE name = $1
