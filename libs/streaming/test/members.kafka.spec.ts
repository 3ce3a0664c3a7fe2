import type { ChildProcess } from 'node:child_process';
import { until } from '@quipu/platform/testing';
import { heard, killed, startChild } from './child/start.js';
import { ENTITIES, FeedWorld } from './feed-world.fixture.js';
import { KEPT_TABLES } from './kept-tables.js';
import { describeWithKafka } from './with-kafka.js';

type Said = { assigned?: number; worked?: number };

describeWithKafka('members that are processes', (brokers) => {
  let world: FeedWorld;
  const children: ChildProcess[] = [];

  beforeEach(async () => {
    world = await FeedWorld.create(brokers);
    for (const statement of KEPT_TABLES) await world.pool.query(statement);
  });
  afterEach(async () => {
    await Promise.all(children.map((child) => killed(child)));
    await world.drop();
  });

  function start(member: string): ChildProcess {
    const child = startChild('member.ts', world, { MEMBER: member, SESSION_MS: '1500' });
    children.push(child);
    return child;
  }
  const numbers = async (text: string): Promise<number> => Number((await world.pool.query<{ n: string }>(text)).rows[0]!.n);
  const effects = () => numbers('SELECT count(*) AS n FROM kept.effect');
  const marked = () => numbers('SELECT coalesce(min(position), 0) AS n FROM kept.mark HAVING count(*) = 12 UNION ALL SELECT 0 LIMIT 1');

  async function expectEachOnceInOrder(head: number): Promise<void> {
    await until(async () => (await marked()) === head);
    const { rows } = await world.pool.query<{ entity: string; positions: string[] }>(
      'SELECT entity, array_agg(position ORDER BY place) AS positions FROM kept.effect GROUP BY entity',
    );
    for (const { entity, positions } of rows) {
      const wanted: number[] = [];
      for await (const page of world.ledger.readAll({ after: 0, entity })) wanted.push(...page.map(({ position }) => position));
      expect(positions.map(Number)).toEqual(wanted);
    }
    expect(rows).toHaveLength(ENTITIES.length);
    expect(await numbers('SELECT count(*) AS n FROM kept.gap')).toBe(0);
  }

  test('law 1: killed with −9, added and asked to leave in the middle of their pages, they lose nothing and double nothing', async () => {
    world.startRelay();
    const stopRecording = world.recordMeanwhile(effects);
    const first = start('first');
    await heard(first, ({ worked }: Said) => (worked ?? 0) > 0);
    const second = start('second');
    await heard(second, ({ worked }: Said) => (worked ?? 0) > 0);
    await killed(first);
    const third = start('third');
    await heard(third, ({ assigned }: Said) => (assigned ?? 0) > 0);
    await killed(second, 'SIGTERM');
    await stopRecording();
    await expectEachOnceInOrder(await world.record(5));
    expect(await effects()).toBe(await world.ledger.head());
  });

  test('law 1: one held still until the group goes on without it does no harm when it wakes up', async () => {
    world.startRelay();
    const stopRecording = world.recordMeanwhile(effects);
    const sleeper = start('sleeper');
    await heard(sleeper, ({ worked }: Said) => (worked ?? 0) > 0);
    sleeper.kill('SIGSTOP');
    const other = start('other');
    await heard(other, ({ assigned }: Said) => assigned === 12);
    const before = await effects();
    await until(async () => (await effects()) > before + 100);
    sleeper.kill('SIGCONT');
    await heard(sleeper, ({ assigned }: Said) => (assigned ?? 0) > 0);
    await stopRecording();
    await expectEachOnceInOrder(await world.record(5));
  });
});
