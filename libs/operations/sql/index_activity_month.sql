-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX activity_month_as_of ON read.activity_month (entity, plan, to_position)
