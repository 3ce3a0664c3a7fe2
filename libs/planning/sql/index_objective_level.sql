-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX objective_level_as_of ON read.objective_level (entity, period, rule_set, to_position)
