import { until } from '@quipu/platform/testing';
import { type RunningKafka, startKafka } from '../../../tools/kafka/start-kafka.mjs';
import { FeedWorld } from './feed-world.fixture.js';
import { describeWithBrokers } from './with-kafka.js';

describeWithBrokers('three brokers', () => {
  let kafka: RunningKafka;
  let world: FeedWorld;

  beforeAll(async () => {
    kafka = await startKafka({ brokers: 3 });
    world = await FeedWorld.create(kafka.bootstrap);
  });
  afterAll(async () => {
    await world.drop();
    await kafka.stop();
  });

  test('law 1: one killed, and then all of them: nothing is lost and nothing counts twice', async () => {
    const { relay } = world.startRelay({ batchSize: 20 });
    const members = [world.startMember(), world.startMember()];
    await until(() => members.every(({ partitions }) => partitions.length === 6));
    await goesOnWithout(0);
    await kafka.restart(0);
    await Promise.all([0, 1, 2].map((i) => kafka.kill(i)));
    await world.record(5);
    await Promise.all([0, 1, 2].map((i) => kafka.restart(i)));
    await world.record(5);
    await world.expectConverged();
    expect(relay.position).toBe(await world.ledger.head());
  });

  /** In the middle of what is being sent and read. */
  async function goesOnWithout(broker: number): Promise<void> {
    const before = world.tables.count();
    await world.record(20);
    await until(() => world.tables.count() > before + 40);
    await kafka.kill(broker);
    const head = await world.record(20);
    await until(() => world.tables.position >= head);
  }

  test('the topic is kept three times, and by two at least before anything counts as sent', async () => {
    const admin = world.kafka.admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [world.topic] });
    expect(topics[0]!.partitions.every(({ replicas }) => replicas.length === 3)).toBe(true);
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: 2, name: world.topic }] });
    const config = Object.fromEntries(resources[0]!.configEntries.map(({ configName, configValue }) => [configName, configValue]));
    expect(config).toMatchObject({ 'min.insync.replicas': '2', 'retention.ms': '-1', 'cleanup.policy': 'delete', 'max.message.bytes': '8388608' });
    await admin.disconnect();
  });
});
