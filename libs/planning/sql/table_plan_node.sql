-- The plan as a tree: plan, objectives, actions, units and indicators. One row per version.
CREATE TABLE read.plan_node (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  code text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  parent text COLLATE "C",
  name text NOT NULL,
  priority integer,
  detail jsonb,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, code, from_position),
  CHECK (from_position < to_position)
)
