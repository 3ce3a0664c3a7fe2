import { until } from '@quipu/platform/testing';
import { FeedWorld } from './feed-world.fixture.js';
import { describeWithKafka } from './with-kafka.js';

describeWithKafka('from the ledger to the tables over Kafka', (brokers) => {
  let world: FeedWorld;

  beforeEach(async () => {
    world = await FeedWorld.create(brokers);
  });
  afterEach(() => world.drop());

  test.each([1, 2, 4])('law 1: a group of %i reads each event once, in its entity’s order', async (members) => {
    await world.record(60);
    world.startRelay();
    const group = Array.from({ length: members }, () => world.startMember());
    await until(() => group.every(({ partitions }) => partitions.length === 12 / members));
    await world.record(20);
    await world.expectConverged();
    expect(group.every(({ runner }) => runner.applied > 0)).toBe(true);
  });

  test('a mark comes in every partition, so that idle ones advance too', async () => {
    const relay = world.startRelay();
    world.startMember();
    const head = await world.record(3, ['300711']);
    await until(() => world.tables.position === head);
    expect(world.tables.marks.size).toBe(12);
    await until(() => relay.relay.position === head);
  });
});
