-- $1 name. One mark at a time, so that each sees those before it; rows that refer to the checkpoint do not wait.
SELECT position
FROM read.checkpoint
WHERE name = $1
FOR NO KEY UPDATE
