-- What happened to an investment, one row per change.
CREATE TABLE read.investment_timeline (
  entity text COLLATE "C" NOT NULL,
  cui text COLLATE "C" NOT NULL,
  -- Place in the investment's history, from 1.
  seq integer NOT NULL,
  axis text NOT NULL,
  event text NOT NULL,
  -- ISO date of the fact; null where the change has none.
  day text COLLATE "C",
  text text NOT NULL,
  detail jsonb NOT NULL,
  source jsonb NOT NULL,
  from_position bigint NOT NULL,
  -- 9223372036854775807 while the version stands.
  to_position bigint NOT NULL,
  PRIMARY KEY (entity, cui, seq, from_position),
  CHECK (from_position < to_position)
)
