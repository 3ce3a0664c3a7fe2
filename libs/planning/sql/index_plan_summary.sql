-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX plan_summary_as_of ON read.plan_summary (entity, period, rule_set, to_position)
