-- Averages and counts of each plan in each open period under each rule set. One row per version.
CREATE TABLE read.plan_summary (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  rule_set text COLLATE "C" NOT NULL,
  averages jsonb NOT NULL,
  levels jsonb NOT NULL,
  colours jsonb NOT NULL,
  alternatives jsonb NOT NULL,
  differences jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, rule_set, from_position),
  CHECK (from_position < to_position)
)
