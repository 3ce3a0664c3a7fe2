-- $1 checkpoint, $2 entities. Where each one stands, and whether it is blocked, at one moment.
SELECT wanted.entity, greatest(c.position, p.position) AS position, b.entity IS NOT NULL AS blocked
FROM unnest($2::text[]) AS wanted (entity)
JOIN read.checkpoint AS c ON c.name = $1
LEFT JOIN read.entity_position AS p ON p.checkpoint = c.name AND p.entity = wanted.entity
LEFT JOIN read.blocked AS b ON b.checkpoint = c.name AND b.entity = wanted.entity
