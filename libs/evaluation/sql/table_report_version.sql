-- Reports that were frozen, with their signatures and their publication. One row per version of the row.
CREATE TABLE read.report_version (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  version integer NOT NULL,
  state text NOT NULL,
  cut jsonb NOT NULL,
  rule_set text COLLATE "C" NOT NULL,
  cut_id text COLLATE "C" NOT NULL,
  data_sha256 text COLLATE "C" NOT NULL,
  pdf_sha256 text COLLATE "C" NOT NULL,
  bytes integer NOT NULL,
  address text NOT NULL,
  contradictions jsonb NOT NULL,
  signatories jsonb NOT NULL,
  published jsonb,
  superseded_by integer,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, plan, period, version, from_position),
  CHECK (from_position < to_position)
)
