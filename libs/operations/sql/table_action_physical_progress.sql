-- Physical progress of each action: what its activities give, and what a document reports. One row per version.
CREATE TABLE read.action_physical_progress (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  rules text NOT NULL,
  computed jsonb,
  reported jsonb,
  activities jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, action, from_position),
  CHECK (from_position < to_position)
)
