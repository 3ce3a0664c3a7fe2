-- The investments of each action, counted. One row per version.
CREATE TABLE read.action_investments (
  entity text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  cuis jsonb NOT NULL,
  finished integer NOT NULL,
  operating integer NOT NULL,
  conditions jsonb NOT NULL,
  phases jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, action, from_position),
  CHECK (from_position < to_position)
)
