-- $1 name, $2 new position, $3 recorded at, $4 position known, $5 generation known.
-- Compare-and-set: no row means that somebody else has written, and the page must not be.
UPDATE read.checkpoint
SET position = $2, recorded_at = $3
WHERE name = $1 AND position = $4 AND generation = $5
