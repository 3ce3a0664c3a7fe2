-- Up to where each partition of a feed has been taken into the tables. The checkpoint follows the least of them.
CREATE TABLE read.feed_position (
  checkpoint text NOT NULL,
  feed text NOT NULL,
  -- How many partitions the feed has; with another number its entities are spread otherwise.
  partitions integer NOT NULL,
  partition integer NOT NULL,
  position bigint NOT NULL,
  -- When the event at the position was recorded.
  recorded_at timestamptz,
  PRIMARY KEY (checkpoint, feed, partitions, partition)
) WITH (fillfactor = 50)
