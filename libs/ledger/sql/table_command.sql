-- One row per recorded command: what a retry gets instead of a second effect.
CREATE TABLE ledger.command (
  id uuid PRIMARY KEY,
  -- Tells a retry from another command that reuses the id.
  fingerprint text NOT NULL,
  stream text NOT NULL,
  -- Version of the stream after the command.
  version integer NOT NULL,
  -- Position of its last event.
  position bigint NOT NULL,
  -- How many events it recorded.
  events integer NOT NULL,
  recorded_at timestamptz NOT NULL
)
