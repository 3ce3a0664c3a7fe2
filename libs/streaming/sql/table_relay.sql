-- How far each topic's relay has come: everything up to here has been sent and kept.
CREATE TABLE streaming.relay (
  topic text PRIMARY KEY,
  -- Position of the last event sent; 0 before the first.
  position bigint NOT NULL,
  -- When that event was recorded.
  recorded_at timestamptz
)
