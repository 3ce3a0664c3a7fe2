import { until } from '@quipu/platform/testing';
import { FeedWorld } from './feed-world.fixture.js';
import { describeWithKafka } from './with-kafka.js';

/** Long enough for a machine that stands still for a moment: what is tested is a database that does. */
const SESSION_MS = 5_000;

describeWithKafka('members in trouble', (brokers) => {
  let world: FeedWorld;

  beforeEach(async () => {
    world = await FeedWorld.create(brokers);
    const { relay } = world.startRelay();
    await until(() => relay.isOpen);
  });
  afterEach(() => world.drop());

  test('law 1: with the database away longer than a session lasts, a member keeps its place and then goes on', async () => {
    const member = world.startMember({ sessionMs: SESSION_MS });
    await until(() => member.partitions.length === 12);
    world.tables.away = true;
    await world.record(10);
    const since = Date.now();
    await until(() => Date.now() - since > 2 * SESSION_MS && member.troubles.length > 3);
    expect(world.tables.count()).toBe(0);
    world.tables.away = false;
    await world.expectConverged();
    expect(member.rounds).toBe(1);
  });

  test('those that stay keep what they had when one comes and when one goes', async () => {
    const first = world.startMember();
    await until(() => first.partitions.length === 12);
    const before = first.partitions;
    const second = world.startMember();
    await until(() => first.partitions.length === 6 && second.partitions.length === 6);
    expect(before).toEqual(expect.arrayContaining([...first.partitions]));
    const [kept] = [first.partitions];
    await second.stop();
    await until(() => first.partitions.length === 12);
    expect(first.partitions).toEqual(expect.arrayContaining([...kept]));
  });

  test('one that leaves tells how far it came, so that nothing is read again', async () => {
    const first = world.startMember();
    const head = await world.record(30);
    await until(() => world.tables.position === head);
    await first.stop();
    expect(first.troubles).toEqual([]);
    world.startMember();
    await world.record(1);
    await world.expectConverged();
    expect(world.tables.repeated).toBe(0);
  });

  test('the group is told how far it came also when nothing more arrives', async () => {
    world.startMember();
    const head = await world.record(3);
    await until(() => world.tables.position === head);
    const admin = world.kafka.admin();
    await admin.connect();
    const ends = (await admin.fetchTopicOffsets(world.topic)).map(({ partition, high }) => [partition, high]);
    const told = async () => (await admin.fetchOffsets({ groupId: `${world.topic}.tables`, topics: [world.topic] }))[0]!.partitions;
    const inOrder = async () => (await told()).map(({ partition, offset }) => [partition, offset]).sort(([a], [b]) => Number(a) - Number(b));
    ends.sort(([a], [b]) => Number(a) - Number(b));
    await until(async () => JSON.stringify(await inOrder()) === JSON.stringify(ends));
    await admin.disconnect();
  });

  test('before there is a topic a member waits for it', async () => {
    const bare = await FeedWorld.create(brokers);
    const member = bare.startMember();
    await until(() => member.troubles.some((error) => String(error).includes('lo crea el servicio «relay»')));
    bare.startRelay();
    await bare.record(1);
    await bare.expectConverged();
    await bare.drop();
  });
});
