-- Every axis of an investment. One row per version.
CREATE TABLE read.investment (
  entity text COLLATE "C" NOT NULL,
  -- Seven digits.
  cui text COLLATE "C" NOT NULL,
  name text NOT NULL,
  actions jsonb NOT NULL,
  phase text NOT NULL,
  phase_since jsonb,
  condition text NOT NULL,
  -- Null while not in operation.
  operation jsonb,
  blockers jsonb NOT NULL,
  stops jsonb NOT NULL,
  holder jsonb,
  deactivated jsonb,
  progress jsonb NOT NULL,
  money jsonb NOT NULL,
  assumptions jsonb NOT NULL,
  sources jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, cui, from_position),
  CHECK (from_position < to_position)
)
