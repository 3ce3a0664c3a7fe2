import type { DomainEvent } from '@quipu/ledger';
import { copyHistory } from '@quipu/ledger/copy';
import { PostgresArchive } from '@quipu/ledger/postgres';
import { indicator, indicatorDefined, plan, planEvents } from '@quipu/planning/testing';
import { PATIENCE_MS, testKafka, until } from '@quipu/platform/testing';
import { PositionListener } from '@quipu/projections';
import { dumpTables } from '@quipu/tables/testing';
import type { ProjectorConfig } from '../src/config.js';
import { FeedOfKafka } from './feed-of-kafka.fixture.js';
import { prepareProjector } from './running-projector.fixture.js';

/** Of four partitions. */
const ENTITIES = ['300711', '300712', '300713', '300714'];
const cui = '2663312';
const STOP = `stopped-investment.${cui}.vigente`;
const FINDING = `avance-reportado.${indicator}.2025-S1`;
const registered: DomainEvent = {
  type: 'InvestmentRegistered',
  data: { cui, name: 'Estadio', actions: ['AEI.01.01'], phase: 'ejecución física', phaseSince: null, operation: null, assumptions: [] },
};
const stopped: DomainEvent = {
  type: 'WorkStopped',
  data: { cui, cause: 'falta de recursos', since: { day: '2025-05-02', is: 'exacta' }, norm: 'Directiva 017-2023-CG/GMPL', article: '7', effect: null },
};
const reported: DomainEvent = { type: 'ValueReported', data: { plan, indicator, period: '2025-S1', value: '88.70', printedAdvance: '50' } };

const brokers = testKafka();

(brokers.length > 0 ? describe : describe.skip)('projectors fed by Kafka', () => {
  let world: Awaited<ReturnType<typeof prepareProjector>>;
  let feed: FeedOfKafka;

  beforeEach(async () => {
    world = await prepareProjector();
    await world.migrate();
    feed = new FeedOfKafka(brokers, world.database, world.ledger);
    await feed.start();
  });
  afterEach(async () => {
    await feed.stop();
    await world.stop();
  });

  type Running = Awaited<ReturnType<typeof world.start>>;
  interface Status {
    active: boolean;
    position: number;
    head: number;
    parked?: number;
    alerts: { state: string; refused: object[] };
  }
  const startFed = (changes: Partial<ProjectorConfig> = {}) => world.start(undefined, undefined, { feed: 'kafka', kafka: feed.kafka, ...changes });
  const statusOf = async ({ get }: Running) => (await get('/status')).body as unknown as Status;
  /** Tables and alerts have taken in all that is recorded, alerts included. */
  const settled = (...all: Running[]) =>
    until(async () => {
      const found = await Promise.all(all.map(statusOf));
      const head = await world.ledger.head();
      return found.every(({ position, alerts }) => position === head && alerts.state === 'al día');
    });
  const recordPlans = async () => {
    for (const entity of ENTITIES) {
      await world.recordIn(entity, 'plan', 'PEI', ...planEvents);
      await world.recordIn(entity, 'indicator', indicator, indicatorDefined);
    }
  };
  const openedOf = async (subject: string) => (await world.watched()).filter((one) => one.endsWith(`Opened ${subject}`));

  /** The tables of a projector that follows a copy of this history, alone. */
  async function tablesFromHistory(): Promise<Record<string, string[]>> {
    const other = await prepareProjector();
    const [from, to] = [new PostgresArchive(world.database.appUrl), new PostgresArchive(other.database.ownerUrl)];
    try {
      await other.migrate();
      await copyHistory({ from, to });
      const alone = await other.start();
      await until(async () => (await statusOf(alone)).position === (await world.ledger.head()));
      return await dumpTables(other.database.projectorUrl);
    } finally {
      await Promise.all([from.close(), to.close()]);
      await other.stop();
    }
  }

  test('law 4: two of them make the tables that one makes from the history, and each alert is raised once', async () => {
    await recordPlans();
    const [one, two] = await Promise.all([startFed(), startFed()]);
    for (const entity of ENTITIES) {
      await world.recordIn(entity, 'indicator', indicator, reported);
      await world.recordIn(entity, 'investment', cui, registered, stopped);
    }
    await until(async () => (await openedOf(FINDING)).length === ENTITIES.length && (await openedOf(STOP)).length === ENTITIES.length);
    await settled(one, two);
    expect([await openedOf(FINDING), await openedOf(STOP)].map(({ length }) => length)).toEqual([ENTITIES.length, ENTITIES.length]);
    for (const each of [one, two]) {
      const head = await world.ledger.head();
      expect(await statusOf(each)).toMatchObject({ active: true, position: head, head, lag: { events: 0, seconds: 0 }, blocked: [], parked: 0, alerts: { refused: [] } });
      expect(await each.get('/health/ready')).toMatchObject({ status: 200, body: { checks: [{ detail: 'lo comparte con los demás proyectores del grupo' }, { ok: true }] } });
    }
    expect(await dumpTables(world.database.projectorUrl)).toEqual(await tablesFromHistory());
  });

  test('law 2: who waits for a position hears of it when all partitions have come there', async () => {
    await Promise.all([startFed(), startFed()]);
    const position = await world.recordIn(ENTITIES[0]!, 'plan', 'PEI', ...planEvents);
    const listener = new PositionListener({ connectionString: world.database.appUrl });
    expect(await listener.waitFor(position, PATIENCE_MS)).toBe(true);
    await listener.close();
    expect(await world.rows('SELECT count(*)::int AS nodes FROM read.plan_node')).toEqual([{ nodes: planEvents.length }]);
  });

  test('one ends in the middle: the other goes on, and looks at what that one had not looked at', async () => {
    const looking = await startFed();
    await settled(looking);
    const blind = await startFed({ watchQuietMs: 60_000, watchLongestMs: 600_000 });
    const entities: string[] = [];
    // Until one of them is in a partition of the second.
    while ((await openedOf(STOP)).length === entities.length) {
      const entity = String(300_711 + entities.length);
      entities.push(entity);
      await world.recordIn(entity, 'plan', 'PEI', ...planEvents);
      await world.recordIn(entity, 'investment', cui, registered, stopped);
      await settled(looking);
    }
    await blind.stop();
    await until(async () => (await openedOf(STOP)).length === entities.length);
    await settled(looking);
    expect(await dumpTables(world.database.projectorUrl)).toEqual(await tablesFromHistory());
  });

  test('a message that nobody can read is kept, and said; what follows is not held up', async () => {
    const running = await startFed();
    await feed.send('{"no":"es un registro"}');
    await recordPlans();
    await settled(running);
    await until(async () => (await statusOf(running)).parked === 1);
    const { status, body } = await running.get('/health/ready');
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringContaining('mensajes apartados: 1')]);
    expect(await dumpTables(world.database.projectorUrl)).toEqual(await tablesFromHistory());
  });

  test('one that follows the history is refused while the group runs, and goes on from there once it has ended', async () => {
    await recordPlans();
    const group = await Promise.all([startFed(), startFed()]);
    await settled(...group);
    await expect(world.start()).rejects.toThrow('Ya hay otro proyector en marcha');
    await Promise.all(group.map(({ stop }) => stop()));
    const alone = await world.start();
    await expect(startFed()).rejects.toThrow('Ya hay un proyector que lleva solo las tablas');
    for (const entity of ENTITIES) await world.recordIn(entity, 'indicator', indicator, reported);
    await settled(alone);
    expect(await dumpTables(world.database.projectorUrl)).toEqual(await tablesFromHistory());
    await alone.stop();
    const again = await startFed();
    await world.recordIn(ENTITIES[0]!, 'investment', cui, registered, stopped);
    await settled(again);
    expect(await dumpTables(world.database.projectorUrl)).toEqual(await tablesFromHistory());
  });
});
