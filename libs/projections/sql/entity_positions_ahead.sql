-- $1 checkpoint
SELECT p.entity, p.position
FROM read.checkpoint AS c
JOIN read.entity_position AS p ON p.checkpoint = c.name
WHERE c.name = $1 AND p.position > c.position
