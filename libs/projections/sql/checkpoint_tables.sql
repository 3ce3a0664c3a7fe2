-- Tables that hold everything up to the position. One that is not named is new: it lacks what came before it.
ALTER TABLE read.checkpoint ADD COLUMN tables text[] NOT NULL DEFAULT '{}'
