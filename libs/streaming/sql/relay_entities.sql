-- $1 topic.
SELECT entity, position FROM streaming.relay_entity WHERE topic = $1
