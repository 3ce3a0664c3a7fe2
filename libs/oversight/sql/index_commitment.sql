-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX commitment_as_of ON read.commitment (entity, to_position)
