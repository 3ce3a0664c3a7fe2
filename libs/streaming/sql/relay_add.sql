-- $1 topic.
INSERT INTO streaming.relay (topic, position) VALUES ($1, 0) ON CONFLICT (topic) DO NOTHING
