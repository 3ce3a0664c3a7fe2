/** A relay in a process of its own, to be killed: where and what come in the environment. */
import { PostgresLedger } from '@quipu/ledger/postgres';
import { KafkaWriter, Relay, relayLedger } from '../../src/index.js';

const { KAFKA = '', TOPIC = '', DATABASE_URL: connectionString = '' } = process.env;
const writer = new KafkaWriter({ connection: { brokers: KAFKA.split(','), clientId: 'child' }, topic: TOPIC });
const relay = new Relay({ connectionString, topic: TOPIC, writer, onNotice: ({ kind }) => process.send?.(kind) });
process.on('disconnect', () => process.exit());
await relayLedger({
  relay,
  ledger: new PostgresLedger({ connectionString, pollMs: 100 }),
  signal: new AbortController().signal,
  batchSize: 20,
  onTrouble: (error) => process.send?.(`trouble: ${String(error)}`),
});
