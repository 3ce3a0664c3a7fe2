import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaAccess, kafkaSettings, readConfig } from './index.js';

describe('Kafka in the configuration', () => {
  const read = (environment: NodeJS.ProcessEnv) => readConfig(kafkaSettings, { QUIPU_KAFKA_BROKERS: 'uno:9092, dos:9092', ...environment });
  const folder = mkdtempSync(join(tmpdir(), 'quipu-kafka-settings-'));
  const pem = (name: string) => {
    writeFileSync(join(folder, name), name);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says where it is, and the rest has its usual value', () => {
    expect(read({})).toMatchObject({ kafkaBrokers: ['uno:9092', 'dos:9092'], kafkaTopic: 'quipu.events', kafkaGroup: 'quipu.tables', kafkaPartitions: 12, kafkaTls: false });
    expect(kafkaAccess(read({}))).toEqual({ brokers: ['uno:9092', 'dos:9092'], tls: undefined, sasl: undefined });
  });

  it('must say where it is', () => {
    expect(() => readConfig(kafkaSettings, {})).toThrow('QUIPU_KAFKA_BROKERS: falta');
    expect(() => read({ QUIPU_KAFKA_BROKERS: 'http://uno:9092' })).toThrow('QUIPU_KAFKA_BROKERS: se espera uno o varios servidor:puerto, separados por comas');
  });

  it('reads certificates, and how this program presents itself', () => {
    const config = read({
      QUIPU_KAFKA_TLS: 'true', QUIPU_KAFKA_TLS_CA: pem('ca'), QUIPU_KAFKA_TLS_CERT: pem('cert'), QUIPU_KAFKA_TLS_KEY: pem('key'),
      QUIPU_KAFKA_SASL: 'scram-sha-512', QUIPU_KAFKA_USER: 'quipu', QUIPU_KAFKA_PASSWORD: 'secreta',
    });
    expect(kafkaAccess(config)).toMatchObject({
      tls: { ca: 'ca', cert: 'cert', key: 'key' },
      sasl: { mechanism: 'scram-sha-512', username: 'quipu', password: 'secreta' },
    });
  });

  it.each<[NodeJS.ProcessEnv, RegExp]>([
    [{ QUIPU_KAFKA_TLS_CA: '/x' }, /QUIPU_KAFKA_TLS: hay certificados/],
    [{ QUIPU_KAFKA_TLS: 'true', QUIPU_KAFKA_TLS_CERT: '/x' }, /van juntos/],
    [{ QUIPU_KAFKA_TLS: 'true', QUIPU_KAFKA_TLS_CA: '/no/such/file' }, /QUIPU_KAFKA_TLS_CA: no se puede leer el archivo \(ENOENT\)/],
    [{ QUIPU_KAFKA_SASL: 'plain', QUIPU_KAFKA_USER: 'quipu' }, /faltan QUIPU_KAFKA_USER y QUIPU_KAFKA_PASSWORD/],
    [{ QUIPU_KAFKA_USER: 'quipu' }, /no dice cómo/],
  ])('%j does not fit, and says why', (environment, expected) => {
    expect(() => kafkaAccess(read(environment))).toThrow(expected);
  });
});
