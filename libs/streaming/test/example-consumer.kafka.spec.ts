import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from '@quipu/platform/testing';
import { killed } from './child/start.js';
import { FeedWorld } from './feed-world.fixture.js';
import { describeWithKafka } from './with-kafka.js';

const EXAMPLE = fileURLToPath(new URL('../../../examples/kafka-consumer/consumer.mjs', import.meta.url));

describeWithKafka('the example for outsiders', (brokers) => {
  let world: FeedWorld;
  let child: ChildProcess | undefined;

  beforeEach(async () => {
    world = await FeedWorld.create(brokers);
  });
  afterEach(async () => {
    if (child) await killed(child);
    await world.drop();
  });

  test('writes each event once, and ends when asked', async () => {
    const relay = world.startRelay();
    const head = await world.record(2, ['300711', '300712']);
    await until(() => relay.relay.position === head);
    child = spawn(process.execPath, [EXAMPLE], { env: { ...process.env, KAFKA: brokers.join(','), TOPIC: world.topic, GROUP: world.topic } });
    let output = '';
    child.stdout!.on('data', (text) => (output += text));
    await until(() => output.trim().split('\n').length >= head);
    expect(output.trim().split('\n').map((line) => line.split(' ').slice(0, 3).join(' ')).sort()).toEqual(
      (await eventsOf(world)).map(({ position, entity, type }) => `${position} ${entity} ${type}`).sort(),
    );
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

async function eventsOf({ ledger }: FeedWorld) {
  const events = [];
  for await (const page of ledger.readAll({ after: 0 })) events.push(...page);
  return events;
}
