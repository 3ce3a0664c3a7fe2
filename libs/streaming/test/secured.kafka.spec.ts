import { until } from '@quipu/platform/testing';
import { type RunningKafka, startKafka } from '../../../tools/kafka/start-kafka.mjs';
import { encodeMark, followKafka, type KafkaConnection, KafkaReader, KafkaWriter } from '../src/index.js';
import { TopicTables } from './topic-tables.js';
import { describeWithBrokers } from './with-kafka.js';

describeWithBrokers('a broker that asks who it is, over TLS', () => {
  let kafka: RunningKafka;

  beforeAll(async () => {
    kafka = await startKafka({ secured: true });
  });
  afterAll(() => kafka.stop());

  function connection(changes: Partial<KafkaConnection> = {}): KafkaConnection {
    const { bootstrap: brokers, ca, username, password } = kafka.secured!;
    return { brokers, clientId: 'test', tls: { ca }, sasl: { mechanism: 'plain', username, password }, ...changes };
  }
  const open = (changes?: Partial<KafkaConnection>) => new KafkaWriter({ connection: connection(changes), topic: 'secured', partitions: 1 }).open();

  test('writer and reader come in', async () => {
    const writer = new KafkaWriter({ connection: connection(), topic: 'secured', partitions: 1 });
    await writer.open();
    await writer.send([encodeMark(0, { position: 7, recordedAt: '2025-08-15T14:03:00.250Z' })]);
    await writer.close();
    const tables = new TopicTables({ readAll: async function* () {} });
    const stopping = new AbortController();
    const reader = new KafkaReader({ connection: connection(), topic: 'secured', group: 'secured' });
    const over = followKafka({ runner: tables.runner(), reader, parked: { park: async () => undefined }, signal: stopping.signal });
    await until(() => tables.position === 7);
    stopping.abort();
    await over;
  });

  test('another password, an unknown certificate and no encryption are kept out', async () => {
    const { username } = kafka.secured!;
    await expect(open({ sasl: { mechanism: 'plain', username, password: 'otra' } })).rejects.toThrow(/Authentication failed/);
    await expect(open({ tls: {} })).rejects.toThrow(/self-signed certificate/);
    await expect(open({ tls: undefined })).rejects.toThrow();
  });
});
