-- What does not agree, and what was answered. One row per version.
CREATE TABLE read.finding (
  entity text COLLATE "C" NOT NULL,
  -- <check>.<subject>.<period>
  key text COLLATE "C" NOT NULL,
  origin text NOT NULL,
  check_name text COLLATE "C" NOT NULL,
  subject text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  severity text NOT NULL,
  state text NOT NULL,
  detail text NOT NULL,
  statement jsonb,
  figures jsonb NOT NULL,
  answer jsonb,
  history jsonb NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, key, from_position),
  CHECK (from_position < to_position)
)
