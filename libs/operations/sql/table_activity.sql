-- Activities of the POI with their programmes. One row per version.
CREATE TABLE read.activity (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  activity text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  action text NOT NULL,
  responsible_unit text NOT NULL,
  priority text,
  unit_of_measure text,
  accumulation text,
  inactive_from integer,
  programmes jsonb NOT NULL,
  budget jsonb NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, activity, from_position),
  CHECK (from_position < to_position)
)
