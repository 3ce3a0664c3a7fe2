-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX activity_progress_as_of ON read.activity_progress (entity, period, to_position)
