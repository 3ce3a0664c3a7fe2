-- $1 name, $2 the tables that are followed from now on. One that is not among them falls behind.
UPDATE read.checkpoint
SET tables = $2
WHERE name = $1 AND tables IS DISTINCT FROM $2
