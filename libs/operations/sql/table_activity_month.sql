-- Goal in force and execution of each month of each activity. One row per version.
CREATE TABLE read.activity_month (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  activity text COLLATE "C" NOT NULL,
  year integer NOT NULL,
  month integer NOT NULL,
  goal_physical text NOT NULL,
  goal_financial text,
  physical text,
  financial text,
  status text,
  recorded_on text,
  deadline text NOT NULL,
  late boolean NOT NULL,
  corrections integer NOT NULL,
  returned_because text,
  source jsonb,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, activity, year, month, from_position),
  CHECK (from_position < to_position)
)
