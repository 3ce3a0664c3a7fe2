-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX activity_as_of ON read.activity (entity, plan, to_position)
