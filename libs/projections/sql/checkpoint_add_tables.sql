-- $1 name, $2 tables that hold everything up to the position.
UPDATE read.checkpoint
SET tables = ARRAY(SELECT unnest(tables) UNION SELECT unnest($2::text[]) ORDER BY 1)
WHERE name = $1
