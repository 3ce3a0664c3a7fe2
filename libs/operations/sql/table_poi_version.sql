-- Versions of the POI. One row per version.
CREATE TABLE read.poi_version (
  entity text COLLATE "C" NOT NULL,
  version text COLLATE "C" NOT NULL,
  kind text NOT NULL,
  start_year integer NOT NULL,
  end_year integer NOT NULL,
  number integer,
  resolution text NOT NULL,
  justification text NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, version, from_position),
  CHECK (from_position < to_position)
)
