-- How far each entity's rows have come where several runners share the tables. An entity that is not
-- here, or is behind the checkpoint, stands at the checkpoint. Rows stay: the compare-and-set of whoever
-- read one must find it. No reference to read.checkpoint: its check would lock that row in every page.
CREATE TABLE read.entity_position (
  checkpoint text NOT NULL,
  entity text NOT NULL,
  -- Last event taken in: its effect is in the rows, or the entity was blocked before or by it.
  position bigint NOT NULL,
  -- Where the entity stood before the page that brought it here: what the compare-and-set compares.
  previous bigint NOT NULL,
  -- When the event at the position was recorded.
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (checkpoint, entity)
) WITH (fillfactor = 50)
