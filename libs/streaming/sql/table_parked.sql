-- Messages that could not be read. They are kept as they came, whatever happens to them.
CREATE TABLE streaming.parked (
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  key bytea,
  value bytea,
  -- Name → list of values in base64. Not jsonb, which refuses names that somebody may send.
  headers json NOT NULL,
  -- Spanish, for whoever looks at the table.
  why text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'applied', 'discarded')),
  settled_at timestamptz,
  settled_by text,
  settled_why text,
  -- A topic that was made again counts its offsets again.
  digest bytea NOT NULL GENERATED ALWAYS AS (sha256(coalesce(key, '') || '\x00' || coalesce(value, ''))) STORED,
  PRIMARY KEY (topic, partition, "offset", digest),
  CHECK ((state = 'waiting') = (settled_at IS NULL)),
  CHECK (state <> 'discarded' OR (settled_by <> '' AND settled_why <> ''))
)
