-- $1 name
INSERT INTO read.checkpoint (name, position, recorded_at, generation)
VALUES ($1, 0, NULL, 0)
ON CONFLICT (name) DO NOTHING
