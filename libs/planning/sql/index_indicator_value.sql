-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX indicator_value_as_of ON read.indicator_value (entity, period, to_position)
