-- Progress of each reported activity in each period of its programmed years. One row per version.
CREATE TABLE read.activity_progress (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  activity text COLLATE "C" NOT NULL,
  rules text NOT NULL,
  name text NOT NULL,
  action text NOT NULL,
  responsible_unit text NOT NULL,
  priority text,
  unit_of_measure text,
  accumulation text NOT NULL,
  programme text NOT NULL,
  annual_goal text,
  physical jsonb NOT NULL,
  financial jsonb NOT NULL,
  months_late jsonb NOT NULL,
  months_missing jsonb NOT NULL,
  sources jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, activity, from_position),
  CHECK (from_position < to_position)
)
