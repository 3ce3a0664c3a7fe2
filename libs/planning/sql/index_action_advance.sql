-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX action_advance_as_of ON read.action_advance (entity, period, rule_set, to_position)
