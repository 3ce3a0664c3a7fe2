-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX poi_summary_as_of ON read.poi_summary (entity, period, to_position)
