-- $1 topic, $2 partitions, $3 offsets, $4 keys, $5 values, $6 headers, $7 why. Twice has no effect.
INSERT INTO streaming.parked (topic, partition, "offset", key, value, headers, why)
SELECT $1, * FROM unnest($2::integer[], $3::bigint[], $4::bytea[], $5::bytea[], $6::json[], $7::text[])
ON CONFLICT DO NOTHING
