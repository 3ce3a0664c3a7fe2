-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX investment_timeline_as_of ON read.investment_timeline (entity, to_position)
