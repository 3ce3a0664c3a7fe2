-- Recommendations and commitments, with their first due date and all their states. One row per version.
CREATE TABLE read.commitment (
  entity text COLLATE "C" NOT NULL,
  id text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  -- Of the report it comes from.
  period text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  gap jsonb NOT NULL,
  measure text NOT NULL,
  owner jsonb NOT NULL,
  support jsonb NOT NULL,
  term text NOT NULL,
  -- ISO dates, as text so that they come back as written.
  first_due_on text NOT NULL,
  due_on text NOT NULL,
  evidence_required text NOT NULL,
  state text NOT NULL,
  carried_to jsonb NOT NULL,
  history jsonb NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, id, from_position),
  CHECK (from_position < to_position)
)
