-- What goes out to Kafka and what comes in from it: how far the relay is, and what could not be read.
CREATE SCHEMA streaming
