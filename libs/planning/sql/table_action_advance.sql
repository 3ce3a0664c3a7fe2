-- Advance of each action in each open period under each rule set. One row per version.
CREATE TABLE read.action_advance (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  -- <id>@<version>
  rule_set text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  objective text COLLATE "C" NOT NULL,
  name text NOT NULL,
  priority integer NOT NULL,
  reported jsonb NOT NULL,
  recalculated jsonb NOT NULL,
  levels jsonb NOT NULL,
  indicators jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, rule_set, action, from_position),
  CHECK (from_position < to_position)
)
