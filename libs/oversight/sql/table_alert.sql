-- Alerts as they stand, closed ones too. One row per version.
CREATE TABLE read.alert (
  entity text COLLATE "C" NOT NULL,
  -- <kind>.<subject>.<period>
  key text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  actions jsonb NOT NULL,
  period text COLLATE "C" NOT NULL,
  severity text NOT NULL,
  owner text COLLATE "C" NOT NULL,
  state text NOT NULL,
  snoozed_until text,
  message text NOT NULL,
  tension boolean NOT NULL,
  figures jsonb NOT NULL,
  policy text COLLATE "C" NOT NULL,
  -- Figures that somebody closed it for, with evidence.
  answered_for jsonb,
  openings integer NOT NULL,
  history jsonb NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, key, from_position),
  CHECK (from_position < to_position)
)
