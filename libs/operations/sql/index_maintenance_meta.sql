-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX maintenance_meta_as_of ON read.maintenance_meta (entity, plan, to_position)
