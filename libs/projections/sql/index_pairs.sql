-- $1 schema, $2 schema of the copy, $3 table. Each index of the table with its like in the copy.
WITH indexes AS (
  SELECT s.nspname AS schema, c.relname AS name, substring(pg_get_indexdef(i.indexrelid) FROM ' USING .*') AS definition,
    i.indisunique AS is_unique, i.indisprimary AS is_primary, i.indexrelid
  FROM pg_index AS i
  JOIN pg_class AS c ON c.oid = i.indexrelid
  JOIN pg_class AS t ON t.oid = i.indrelid
  JOIN pg_namespace AS s ON s.oid = t.relnamespace
  WHERE t.relname = $3 AND s.nspname IN ($1, $2)
),
numbered AS (
  SELECT *, row_number() OVER (PARTITION BY schema, definition, is_unique, is_primary ORDER BY indexrelid) AS number
  FROM indexes
)
SELECT original.name AS original, copy.name AS copy
FROM numbered AS original
JOIN numbered AS copy USING (definition, is_unique, is_primary, number)
WHERE original.schema = $1 AND copy.schema = $2
