/**
 * Events per second from a ledger to a topic and from the topic to tables, against what the bare
 * client does with the same messages on the same broker in the same run. Only the ratios mean anything.
 *
 *   npm run bench
 */
import { randomBytes, randomUUID } from 'node:crypto';
import kafkajs from 'kafkajs';
import { runMigrations } from '@quipu/platform/database';
import { startTestServer, createTestDatabase } from '@quipu/platform/testing';
import { followKafka, KafkaReader, KafkaWriter, partitionOf, Relay, streamingMigrations } from '../src/index.js';
import { startKafka } from '../../../tools/kafka/start-kafka.mjs';

const EVENTS = 60_000;
const ENTITIES = 200;
const PAGE = 1_000;
const PARTITIONS = 12;

function history() {
  return Array.from({ length: EVENTS }, (_, i) => {
    const entity = String(300_000 + (i % ENTITIES));
    const causationId = randomUUID();
    return {
      id: randomUUID(), type: 'ValueReported', schemaVersion: 1, entity, stream: `${entity}.indicator-IND.01`, version: i + 1, position: i + 1,
      validAt: '2025-06-30T05:00:00.000Z', recordedAt: '2025-07-01T13:00:00.250Z',
      actor: { account: 'ana', office: 'Planeamiento', role: 'planning' }, correlationId: causationId, causationId, documents: [],
      data: { plan: 'PEI-2025-2030', indicator: 'IND.01', period: '2025-S1', value: '88.70', printedAdvance: null },
    };
  });
}

const pages = (events) => Array.from({ length: Math.ceil(events.length / PAGE) }, (_, i) => events.slice(i * PAGE, (i + 1) * PAGE));
const say = (line) => process.stdout.write(`${line}\n`);

async function rate(work) {
  const start = performance.now();
  await work();
  return Math.round((EVENTS / (performance.now() - start)) * 1_000);
}

/** Counts, keeps the place of each entity, and nothing else. */
function countingRunner(until) {
  const places = new Map();
  let applied = 0;
  return {
    open: async () => new AbortController().signal,
    apply: async (deliveries) => {
      for (const { event } of deliveries) {
        if (event.position <= (places.get(event.entity) ?? 0)) continue;
        places.set(event.entity, event.position);
        applied += 1;
      }
      if (applied >= EVENTS) until.abort();
    },
    mark: async () => undefined,
    close: async () => undefined,
  };
}

const postgres = await startTestServer();
process.env.QUIPU_TEST_POSTGRES = postgres.adminUrl;
const database = await createTestDatabase();
await runMigrations({ url: database.projectorUrl, name: 'streaming', migrations: streamingMigrations });
const broker = await startKafka();
const connection = { brokers: broker.bootstrap, clientId: 'bench' };
const kafka = new kafkajs.Kafka({ ...connection, logLevel: kafkajs.logLevel.NOTHING });
const topicName = () => `bench.${randomBytes(4).toString('hex')}`;

/** The bare client with the same bytes: encoded beforehand, no checkpoint, no marks. */
async function bareProducer(events, compression) {
  const topic = topicName();
  const writer = new KafkaWriter({ connection, topic, partitions: PARTITIONS });
  await writer.open();
  await writer.close();
  const messages = events.map((event) => ({ partition: partitionOf(event.entity, PARTITIONS), key: event.entity, value: JSON.stringify(event) }));
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await producer.connect();
  const result = await rate(async () => {
    for (const page of pages(messages)) await producer.send({ topic, acks: -1, compression, messages: page });
  });
  await producer.disconnect();
  return result;
}

async function relay(events, compression) {
  const topic = topicName();
  const writer = new KafkaWriter({ connection, topic, partitions: PARTITIONS, compression });
  const sending = new Relay({ connectionString: database.projectorUrl, topic, writer });
  await sending.open();
  const result = await rate(async () => {
    for (const page of pages(events)) await sending.send(page);
  });
  await sending.close();
  return { topic, result };
}

async function bareConsumer(topic) {
  const consumer = kafka.consumer({ groupId: `${topic}.bare` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  let seen = 0;
  let start;
  let done;
  consumer.on(consumer.events.GROUP_JOIN, () => (start = performance.now()));
  const over = new Promise((resolve) => (done = resolve));
  await consumer.run({
    partitionsConsumedConcurrently: 3,
    eachBatch: async ({ batch }) => {
      seen += batch.messages.filter(({ key }) => key !== null).length;
      if (seen >= EVENTS) done();
    },
  });
  await over;
  const result = Math.round((EVENTS / (performance.now() - start)) * 1_000);
  await consumer.disconnect();
  return result;
}

/** From the assignment on, like the bare one: joining a group takes its time, whatever is read. */
async function member(topic) {
  const until = new AbortController();
  let start;
  let end;
  const reader = new KafkaReader({ connection, topic, group: `${topic}.tables`, onAssigned: () => (start = performance.now()) });
  until.signal.addEventListener('abort', () => (end = performance.now()));
  await followKafka({
    runner: countingRunner(until),
    reader,
    parked: { park: async () => undefined },
    signal: until.signal,
  });
  return Math.round((EVENTS / (end - start)) * 1_000);
}

try {
  const events = history();
  const { GZIP, None } = kafkajs.CompressionTypes;
  await bareProducer(events.slice(0, PAGE * 5), GZIP);
  const limit = { gzip: await bareProducer(events, GZIP), none: await bareProducer(events, None) };
  const sent = { gzip: await relay(events, 'gzip'), none: await relay(events, 'none') };
  for (const compression of ['gzip', 'none']) {
    const { result } = sent[compression];
    say(`relay, ${compression}:         ${result} events/s; bare producer ${limit[compression]} (1 : ${(limit[compression] / result).toFixed(2)})`);
    const { topic } = sent[compression];
    const bare = await bareConsumer(topic);
    const own = await member(topic);
    say(`one member, ${compression}:    ${own} events/s into tables that cost nothing; bare consumer ${bare} (1 : ${(bare / own).toFixed(2)})`);
  }
} finally {
  await broker.stop();
  await database.drop();
  await postgres.stop();
}
