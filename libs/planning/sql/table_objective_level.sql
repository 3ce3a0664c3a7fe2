-- How many actions of each objective stand at each level. One row per version.
CREATE TABLE read.objective_level (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  rule_set text COLLATE "C" NOT NULL,
  objective text COLLATE "C" NOT NULL,
  basis text COLLATE "C" NOT NULL,
  scale text COLLATE "C" NOT NULL,
  name text NOT NULL,
  levels jsonb NOT NULL,
  indicators integer NOT NULL,
  actions integer NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, rule_set, objective, basis, scale, from_position),
  CHECK (from_position < to_position)
)
