-- How far the tables have come. One row per runner; its lock is also the write lock of the tables.
CREATE TABLE read.checkpoint (
  name text PRIMARY KEY,
  -- Position of the last event folded in; 0 before the first.
  position bigint NOT NULL,
  -- When that event was recorded.
  recorded_at timestamptz,
  -- Raised whenever rows change other than by following events: whoever keeps rows in memory drops them.
  generation bigint NOT NULL
)
