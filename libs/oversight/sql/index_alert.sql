-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX alert_as_of ON read.alert (entity, to_position)
