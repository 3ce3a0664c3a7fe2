export { type KafkaConnection } from './connection.js';
export { KafkaWriter, type KafkaWriterOptions, USUAL_PARTITIONS } from './kafka-writer.js';
export { KafkaReader, type KafkaReaderOptions } from './kafka-reader.js';
