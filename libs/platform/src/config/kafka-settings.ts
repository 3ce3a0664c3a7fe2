import { readFileSync } from 'node:fs';
import { ConfigError, type ConfigOf } from './read-config.js';
import { flag, integer, list, matching, oneOf, required, text } from './settings.js';

const name = (variable: string, usual: string) =>
  matching(variable, usual, 'un nombre de letras sin tilde, cifras, punto, guion o guion bajo', /^[A-Za-z0-9._-]{1,200}$/);
const SASL = ['no', 'plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** How Kafka is reached, and what is sent there. Which brokers there are has no usual value. */
export const kafkaSettings = {
  kafkaBrokers: required(list('QUIPU_KAFKA_BROKERS', 'servidor:puerto', /^[^\s:,]+:\d{1,5}$/)),
  kafkaTopic: name('QUIPU_KAFKA_TOPIC', 'quipu.events'),
  kafkaGroup: name('QUIPU_KAFKA_GROUP', 'quipu.tables'),
  /** Of a topic that is still to be made; bound to it for ever. */
  kafkaPartitions: integer('QUIPU_KAFKA_PARTITIONS', 12, { min: 1, max: 1_000 }),
  kafkaTls: flag('QUIPU_KAFKA_TLS', false),
  /** Files, PEM. */
  kafkaTlsCa: text('QUIPU_KAFKA_TLS_CA'),
  kafkaTlsCert: text('QUIPU_KAFKA_TLS_CERT'),
  kafkaTlsKey: text('QUIPU_KAFKA_TLS_KEY'),
  kafkaSasl: oneOf('QUIPU_KAFKA_SASL', 'no', SASL),
  kafkaUser: text('QUIPU_KAFKA_USER'),
  kafkaPassword: text('QUIPU_KAFKA_PASSWORD'),
};

export type KafkaConfig = ConfigOf<typeof kafkaSettings>;

export interface KafkaAccess {
  brokers: readonly string[];
  tls?: { ca?: string; cert?: string; key?: string };
  sasl?: { mechanism: Exclude<(typeof SASL)[number], 'no'>; username: string; password: string };
}

/** The settings put together, certificates read. Throws `ConfigError` where something does not fit or is not there. */
export function kafkaAccess(config: KafkaConfig): KafkaAccess {
  const problems = contradictions(config);
  const tls = config.kafkaTls ? certificates(config, problems) : undefined;
  if (problems.length > 0) throw new ConfigError(problems);
  return { brokers: config.kafkaBrokers, tls, sasl: saslOf(config) };
}

function contradictions(config: KafkaConfig): string[] {
  const { kafkaTls, kafkaTlsCa, kafkaTlsCert, kafkaTlsKey, kafkaSasl, kafkaUser, kafkaPassword } = config;
  const found: string[] = [];
  if (!kafkaTls && (kafkaTlsCa ?? kafkaTlsCert ?? kafkaTlsKey)) found.push('QUIPU_KAFKA_TLS: hay certificados, y no dice true');
  if ((kafkaTlsCert === undefined) !== (kafkaTlsKey === undefined)) found.push('QUIPU_KAFKA_TLS_CERT y QUIPU_KAFKA_TLS_KEY: van juntos, y falta uno');
  if (kafkaSasl !== 'no' && (!kafkaUser || !kafkaPassword)) found.push('QUIPU_KAFKA_SASL: faltan QUIPU_KAFKA_USER y QUIPU_KAFKA_PASSWORD');
  if (kafkaSasl === 'no' && (kafkaUser ?? kafkaPassword)) found.push('QUIPU_KAFKA_SASL: hay usuario o clave, y no dice cómo se presentan');
  return found;
}

function certificates({ kafkaTlsCa, kafkaTlsCert, kafkaTlsKey }: KafkaConfig, problems: string[]): KafkaAccess['tls'] {
  const pem = (variable: string, file: string | undefined) => (file === undefined ? undefined : readPem(variable, file, problems));
  return {
    ca: pem('QUIPU_KAFKA_TLS_CA', kafkaTlsCa),
    cert: pem('QUIPU_KAFKA_TLS_CERT', kafkaTlsCert),
    key: pem('QUIPU_KAFKA_TLS_KEY', kafkaTlsKey),
  };
}

function readPem(variable: string, file: string, problems: string[]): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    problems.push(`${variable}: no se puede leer el archivo (${(error as NodeJS.ErrnoException).code})`);
    return undefined;
  }
}

function saslOf({ kafkaSasl, kafkaUser = '', kafkaPassword = '' }: KafkaConfig): KafkaAccess['sasl'] {
  return kafkaSasl === 'no' ? undefined : { mechanism: kafkaSasl, username: kafkaUser, password: kafkaPassword };
}
