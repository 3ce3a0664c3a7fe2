-- $1 name, $2 tables. Those that lack what came before them.
SELECT wanted.name
FROM read.checkpoint AS c
CROSS JOIN unnest($2::text[]) WITH ORDINALITY AS wanted (name, place)
WHERE c.name = $1 AND wanted.name <> ALL (c.tables)
  AND (c.position > 0 OR EXISTS (SELECT FROM read.entity_position AS p WHERE p.checkpoint = c.name))
ORDER BY wanted.place
