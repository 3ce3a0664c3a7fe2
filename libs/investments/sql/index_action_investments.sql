-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX action_investments_as_of ON read.action_investments (entity, to_position)
