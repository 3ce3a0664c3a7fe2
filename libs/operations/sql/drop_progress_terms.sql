-- The activities behind an action's progress are rows of activity_progress: here they were told again at each event.
ALTER TABLE read.action_physical_progress DROP COLUMN activities
