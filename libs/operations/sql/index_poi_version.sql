-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX poi_version_as_of ON read.poi_version (entity, version, to_position)
