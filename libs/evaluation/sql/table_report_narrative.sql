-- The free texts that were submitted for a report. One row per version.
CREATE TABLE read.report_narrative (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  -- seccion/<id>, accion/<AEI>
  place text COLLATE "C" NOT NULL,
  text text NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, place, from_position),
  CHECK (from_position < to_position)
)
