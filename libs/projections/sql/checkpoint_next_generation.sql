-- $1 name
UPDATE read.checkpoint
SET generation = generation + 1
WHERE name = $1
RETURNING generation
