/** Why no Kafka can be started on this machine, in Spanish; undefined when it can. */
export function whyNoKafka(): string | undefined;
