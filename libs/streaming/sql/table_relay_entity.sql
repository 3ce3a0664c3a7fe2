-- The last event sent of each entity, which the next one names as its previous.
CREATE TABLE streaming.relay_entity (
  topic text NOT NULL REFERENCES streaming.relay (topic),
  entity text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (topic, entity)
)
