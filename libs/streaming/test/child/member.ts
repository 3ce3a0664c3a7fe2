/** A member of the group in a process of its own, to be killed or held: where and what come in the environment. */
import { PostgresLedger } from '@quipu/ledger/postgres';
import pg from 'pg';
import { followKafka, KafkaReader, ParkedMessages } from '../../src/index.js';
import { KeptTables } from '../kept-tables.js';

const { KAFKA = '', TOPIC = '', DATABASE_URL: connectionString = '', MEMBER = '', SESSION_MS = '6000' } = process.env;
const reader = new KafkaReader({
  connection: { brokers: KAFKA.split(','), clientId: MEMBER },
  topic: TOPIC,
  group: `${TOPIC}.kept`,
  sessionMs: Number(SESSION_MS),
  onAssigned: (partitions) => process.send?.({ assigned: partitions.length }),
});
process.on('disconnect', () => process.exit());
const stopping = new AbortController();
process.on('SIGTERM', () => stopping.abort());
await followKafka({
  runner: new KeptTables(connectionString, new PostgresLedger({ connectionString }), MEMBER),
  reader,
  parked: new ParkedMessages(new pg.Pool({ connectionString, max: 1 })),
  signal: stopping.signal,
  batchSize: 10,
  onWorkedOff: ({ deliveries }) => process.send?.({ worked: deliveries.length }),
  onTrouble: (error) => process.send?.({ trouble: String(error) }),
});
process.exit();
