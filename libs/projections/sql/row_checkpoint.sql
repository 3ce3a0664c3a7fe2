-- There from the start, so that nobody has to tell "no checkpoint" from "no events yet".
INSERT INTO read.checkpoint (name, position, recorded_at, generation)
VALUES ('read', 0, NULL, 0)
