-- Maintenance metas. One row per version.
CREATE TABLE read.maintenance_meta (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  year integer NOT NULL,
  finalidad text COLLATE "C" NOT NULL,
  sequence text NOT NULL,
  name text NOT NULL,
  kind text,
  action text,
  km text,
  km_stated text,
  state text NOT NULL,
  state_detail text,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, year, finalidad, from_position),
  CHECK (from_position < to_position)
)
