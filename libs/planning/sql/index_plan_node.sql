-- As of a position: what ended after it, of which only what began by then counts. The projector
-- asks for what still stands, which is the far end of the same index however long the history.
CREATE INDEX plan_node_as_of ON read.plan_node (entity, to_position)
