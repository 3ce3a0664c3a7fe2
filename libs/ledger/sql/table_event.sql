-- One row per event. Only ledger.append writes here; triggers refuse every change after that.
CREATE TABLE ledger.event (
  -- Gapless, in commit order: see function_append.sql.
  position bigint PRIMARY KEY,
  -- UUID version 5 of the command's id and the event's place in the command.
  id uuid NOT NULL UNIQUE,
  -- <entity>.<kind>-<code>
  stream text NOT NULL,
  -- Place in the stream, from 1. The second guard, behind the lock, of one winner per version.
  version integer NOT NULL CHECK (version > 0),
  type text NOT NULL,
  schema_version integer NOT NULL CHECK (schema_version > 0),
  entity text NOT NULL CHECK (entity ~ '^[0-9]{6}$'),
  -- When the fact holds.
  valid_at timestamptz NOT NULL,
  -- When it was learned; whole milliseconds, never decreases with position.
  recorded_at timestamptz NOT NULL,
  command_id uuid NOT NULL,
  -- JSON kept as text: jsonb would reorder keys and rewrite numbers, and these bytes are the proof.
  data text NOT NULL,
  -- JSON: actor, correlationId, reason, documents.
  metadata text NOT NULL,
  UNIQUE (stream, version)
)
