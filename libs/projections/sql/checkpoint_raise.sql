-- $1 name, $2 position, $3 recorded at. Never back.
UPDATE read.checkpoint
SET position = $2, recorded_at = $3
WHERE name = $1 AND position < $2
