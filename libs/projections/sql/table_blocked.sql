-- Entities with an event that could not be processed; their later events wait in the ledger.
CREATE TABLE read.blocked (
  checkpoint text NOT NULL REFERENCES read.checkpoint (name),
  entity text NOT NULL,
  -- The event. The entity's rows stand as of the one before it.
  position bigint NOT NULL,
  event_id uuid NOT NULL,
  event_type text NOT NULL,
  -- The table that refused it.
  table_name text NOT NULL,
  -- Spanish, for whoever looks at the table.
  message text NOT NULL,
  detail text NOT NULL,
  -- When the event was recorded: since then the entity's tables are behind.
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (checkpoint, entity)
)
