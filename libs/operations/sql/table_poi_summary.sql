-- Total of the POI. One row per version.
CREATE TABLE read.poi_summary (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  rules text NOT NULL,
  total jsonb NOT NULL,
  of_actions jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, from_position),
  CHECK (from_position < to_position)
)
