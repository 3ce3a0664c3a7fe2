-- $1 topic, $2 entities, $3 their positions.
INSERT INTO streaming.relay_entity (topic, entity, position)
SELECT $1, entity, position FROM unnest($2::text[], $3::bigint[]) AS sent (entity, position)
ON CONFLICT (topic, entity) DO UPDATE SET position = excluded.position
