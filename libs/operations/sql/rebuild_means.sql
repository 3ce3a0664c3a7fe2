-- Means keep their sum now: rows made before lack it, so the projector makes these tables again at its start.
UPDATE read.checkpoint
SET tables = array_remove(array_remove(tables, 'action_physical_progress'), 'poi_summary')
