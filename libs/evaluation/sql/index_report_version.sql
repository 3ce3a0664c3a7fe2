-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX report_version_as_of ON read.report_version (entity, to_position)
