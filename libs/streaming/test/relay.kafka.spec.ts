import type { ChildProcess } from 'node:child_process';
import { sessionsAwaitingLock, until } from '@quipu/platform/testing';
import { AnotherRelayActive, KafkaWriter, relayStatus } from '../src/index.js';
import { heard, killed, startChild } from './child/start.js';
import { FeedWorld } from './feed-world.fixture.js';
import { describeWithKafka } from './with-kafka.js';

describeWithKafka('the relay', (brokers) => {
  let world: FeedWorld;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    world = await FeedWorld.create(brokers);
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => killed(child)));
    await world.drop();
  });

  test('law 1: killed with −9 again and again in the middle of its pages, it loses nothing and nothing counts twice', async () => {
    world.startMember();
    const stopRecording = world.recordMeanwhile(() => world.tables.position);
    for (const pages of [1, 3, 7]) {
      const child = startChild('relay.ts', world);
      children.push(child);
      for (let sent = 0; sent < pages; sent += 1) await heard(child, (kind: string) => kind === 'sent');
      await killed(child);
    }
    await stopRecording();
    world.startRelay();
    await world.expectConverged();
  });

  test('a second one is kept out, and says why', async () => {
    const first = world.startRelay();
    await until(() => first.relay.isOpen);
    await expect(world.startRelay({ lockWaitMs: 1 }).over).rejects.toThrow(AnotherRelayActive);
  });

  test('law 1: two that take the lock from each other in the middle of their pages do no harm', async () => {
    world.startMember();
    const first = world.startRelay({ batchSize: 20 });
    await until(() => first.relay.isOpen);
    const second = world.startRelay({ batchSize: 20 });
    const isWaiting = async () => (await sessionsAwaitingLock(world.pool)) === 1;
    const stopRecording = world.recordMeanwhile(() => world.tables.position);
    for (let round = 0; round < 6; round += 1) {
      const holder = () => [first, second].find(({ relay }) => relay.isOpen);
      await until(() => (holder()?.relay.position ?? 0) > round * 100);
      await until(isWaiting);
      await world.cutRelay();
    }
    await stopRecording();
    await world.expectConverged();
    expect(second.notices.length).toBeGreaterThan(0);
    expect(first.troubles.length + second.troubles.length).toBeGreaterThanOrEqual(6);
  });

  test('its status says how far it is', async () => {
    const head = await world.record(2, ['300711']);
    expect(await relayStatus(world.pool, world.ledger, world.topic)).toMatchObject({ position: 0, recordedAt: null, head, lag: { events: head } });
    const { relay } = world.startRelay();
    await until(() => relay.position === head);
    const status = await relayStatus(world.pool, world.ledger, world.topic);
    expect(status).toEqual({ topic: world.topic, position: head, recordedAt: expect.any(String), head, lag: { events: 0, seconds: 0 } });
  });

  test('a topic that was made again gets the whole history again', async () => {
    const head = await world.record(4);
    const before = world.startRelay();
    await until(() => before.relay.position === head);
    await before.stop();
    const admin = world.kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [world.topic] });
    await admin.disconnect();
    const after = world.startRelay();
    await until(() => after.relay.position === head);
    expect(after.notices[0]).toEqual({ kind: 'restarted', position: head });
    world.startMember();
    await world.expectConverged();
  });

  test('the topic is made once, for ever, and another number of partitions is refused in words', async () => {
    const writer = (partitions: number) => new KafkaWriter({ connection: world.connection, topic: world.topic, partitions });
    const several = [writer(6), writer(6), writer(6)];
    await Promise.all(several.map((one) => one.open()));
    await Promise.all(several.map((one) => one.close()));
    await expect(writer(12).open()).rejects.toThrow(/tiene 6 particiones y se piden 12/);
  });
});
