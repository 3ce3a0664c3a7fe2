-- What was reported of each indicator in each period. One row per version.
CREATE TABLE read.indicator_value (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  indicator text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  -- Decimal as typed, zeros included; null is «sin dato».
  value text,
  -- Decimal, «ND», or null when nobody typed it.
  printed_advance text,
  corrections integer NOT NULL,
  explanations jsonb NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, indicator, period, from_position),
  CHECK (from_position < to_position)
)
