-- What is being written and nobody has submitted: no history, the last writer counts.
CREATE TABLE reports.narrative_draft (
  entity text COLLATE "C" NOT NULL,
  plan text COLLATE "C" NOT NULL,
  period text COLLATE "C" NOT NULL,
  place text COLLATE "C" NOT NULL,
  text text NOT NULL,
  account text NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (entity, plan, period, place)
)
