-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX action_physical_progress_as_of ON read.action_physical_progress (entity, period, to_position)
