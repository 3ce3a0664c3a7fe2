-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX finding_as_of ON read.finding (entity, to_position)
