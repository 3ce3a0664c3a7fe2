-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX report_narrative_as_of ON read.report_narrative (entity, to_position)
