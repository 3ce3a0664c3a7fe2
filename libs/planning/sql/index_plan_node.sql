-- As of a position: what ended after it, of which only what began by then counts.
CREATE INDEX plan_node_as_of ON read.plan_node (entity, plan, to_position)
