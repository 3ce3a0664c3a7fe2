-- $1 schema, $2 table
SELECT a.attname AS name, t.typname AS type
FROM pg_attribute AS a
JOIN pg_type AS t ON t.oid = a.atttypid
WHERE a.attrelid = to_regclass(format('%I.%I', $1::text, $2::text)) AND a.attnum > 0 AND NOT a.attisdropped
ORDER BY a.attnum
