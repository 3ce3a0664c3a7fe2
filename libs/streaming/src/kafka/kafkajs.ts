import kafkajs from 'kafkajs';

/** The client is a CommonJS module of which Node sees only some names; types can be imported from it directly. */
export const { AssignerProtocol, CompressionTypes, ConfigResourceTypes, Kafka, logLevel, Partitioners } = kafkajs;
