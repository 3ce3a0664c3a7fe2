import type { Ledger, RecordedEvent } from '@quipu/ledger';
import { PATIENCE_MS, sessionsLike, until } from '@quipu/platform/testing';
import { allOf, WarehouseDatabase } from '../../test/warehouse/database.js';
import { at, CALCA, LARES, moved, placed, recorded, taken } from '../../test/warehouse/events.js';
import { deliveriesOf, ledgerOf } from '../../test/warehouse/feed.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { boxTable } from '../../test/warehouse/tables.js';
import { readBlocked } from '../database/blocked.js';
import { readAhead } from '../database/entity-positions.js';
import { PositionListener } from '../status/position-listener.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { ProjectionRunner } from './projection-runner.js';
import { retryBlocked } from './retry-blocked.js';
import type { RunnerNotice, RunnerOptions } from './runner-options.js';
import { SharedRunner } from './shared-runner.js';

const HISTORY = recorded([
  placed('B1', 'top', 10, 'rojo'),
  at(CALCA, placed('B1', 'low', 5)),
  placed('B2', 'top', 20),
  at(CALCA, moved('B1', 'top')),
  moved('B1', 'low'),
  taken('B2'),
  at(CALCA, placed('B2', 'top', 7)),
  placed('B2', 'top', 20),
]);
const DELIVERIES = deliveriesOf(HISTORY);
const of = (entity: string) => DELIVERIES.filter(({ event }) => event.entity === entity);

describe('runners that share the tables', () => {
  let database: WarehouseDatabase;
  const open: { close(): Promise<void> }[] = [];
  const notices: RunnerNotice[] = [];

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
    notices.length = 0;
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await database.drop();
  });

  const settings = (options: Partial<RunnerOptions> = {}): RunnerOptions => ({
    connectionString: database.urls.projectorUrl,
    projections: warehouseProjections(),
    lockWaitMs: 100,
    onNotice: (notice) => notices.push(notice),
    ...options,
  });
  async function shared(options: Partial<RunnerOptions> = {}, history: readonly RecordedEvent[] = HISTORY): Promise<SharedRunner> {
    const runner = new SharedRunner({ ...settings(options), ledger: ledgerOf(history) });
    open.push(runner);
    await runner.open();
    return runner;
  }
  async function alone(options: Partial<RunnerOptions> = {}): Promise<ProjectionRunner> {
    const runner = new ProjectionRunner(settings(options));
    open.push(runner);
    await runner.open();
    return runner;
  }
  const expected = (events: readonly RecordedEvent[] = HISTORY) => allOf(new InMemoryTables(warehouseProjections()).apply(events));
  const ahead = async () => Object.fromEntries(await readAhead(database.pool, 'read'));

  test('law 4: each writes its entities, and together they give the rows of the pure fold', async () => {
    const [one, other] = [await shared(), await shared()];
    await Promise.all([one.apply(of(LARES)), other.apply(of(CALCA))]);
    expect(await database.all()).toEqual(expected());
    expect(await ahead()).toEqual({ [LARES]: 8, [CALCA]: 7 });
    expect(await database.checkpoint()).toMatchObject({ position: 0 });
  });

  test('law 1: what comes again, out of order or to another of them has its effect once', async () => {
    const [one, other] = [await shared(), await shared({ cacheRows: 1 })];
    await one.apply(DELIVERIES.slice(0, 5));
    await other.apply(DELIVERIES.slice(2, 7));
    await one.apply([...DELIVERIES].reverse());
    await other.apply(DELIVERIES);
    expect(await database.all()).toEqual(expected());
    expect(notices).toContainEqual({ kind: 'overtaken', entities: expect.arrayContaining([LARES]) });
  });

  test('law 1: one that is taken for dead and writes on does no harm to who has its entities now', async () => {
    const [zombie, heir] = [await shared(), await shared()];
    await zombie.apply(of(LARES).slice(0, 2));
    await Promise.all([
      (async () => {
        for (const one of of(LARES)) await zombie.apply([one]);
      })(),
      (async () => {
        for (const one of of(LARES)) await heir.apply([one]);
      })(),
    ]);
    await heir.apply(of(CALCA));
    expect(await database.all()).toEqual(expected());
  });

  test('law 1: a page whose last statement fails leaves nothing, neither rows nor positions', async () => {
    const runner = await shared();
    await database.pool.query('ALTER TABLE read.warehouse_summary RENAME TO away');
    await expect(runner.apply(DELIVERIES)).rejects.toThrow(/warehouse_summary/);
    expect([await database.versions(boxTable), await ahead(), runner.isOpen]).toEqual([[], {}, false]);
    await database.pool.query('ALTER TABLE read.away RENAME TO warehouse_summary');
    await runner.open();
    await runner.apply(DELIVERIES);
    expect(await database.all()).toEqual(expected());
  });

  describe('what the feed does not bring', () => {
    test('law 1: is read from the ledger when a later event of the entity comes', async () => {
      const runner = await shared();
      await runner.apply([DELIVERIES[0]!, DELIVERIES[7]!]);
      expect(await database.all()).toEqual(expected(HISTORY.filter(({ entity }) => entity === LARES)));
    });

    test('law 1: is read from the ledger before the tables are said to have reached it', async () => {
      const runner = await shared();
      await runner.apply([DELIVERIES[7]!]);
      await runner.mark('warehouse', 0, 2, 8);
      expect(await database.all()).toEqual(expected());
      expect((await database.checkpoint()).position).toBe(8);
    });

    test('law 1: also when the partition went to somebody else and came back', async () => {
      const runner = await shared();
      await runner.apply(DELIVERIES.slice(0, 1));
      await runner.mark('warehouse', 0, 1, 1);
      await runner.assigned('warehouse', 0, 1);
      await runner.mark('warehouse', 0, 1, 8);
      expect(await database.all()).toEqual(expected());
    });

    test('law 1: where it is said whose events are in a partition, the others’ need not be read, nor what it had before', async () => {
      const asked: number[] = [];
      const recorder = { readAll: (options: { after: number }) => (asked.push(options.after), ledgerOf(HISTORY).readAll(options)) };
      const is = (entity: string) => (one: string) => one === entity;
      const one = await shared();
      await one.assigned('warehouse', 0, 2, is(LARES));
      await one.mark('warehouse', 0, 2, 5);
      await one.assigned('warehouse', 1, 2, is(CALCA));
      await one.mark('warehouse', 1, 2, 2);
      expect([(await database.checkpoint()).position, await ahead()]).toEqual([2, { [LARES]: 5 }]);
      const other = new SharedRunner({ ...settings(), ledger: recorder as unknown as Ledger });
      open.push(other);
      await other.open();
      await other.assigned('warehouse', 0, 2, is(LARES));
      await other.mark('warehouse', 0, 2, 8, HISTORY[7]!.recordedAt);
      expect([asked, await ahead()]).toEqual([[5], { [LARES]: 8 }]);
      await other.assigned('warehouse', 1, 2, is(CALCA));
      await other.mark('warehouse', 1, 2, 8);
      expect(await database.all()).toEqual(expected());
    });

    test('is taken in by whoever is asked to catch up', async () => {
      await (await shared()).catchUp(6);
      expect(await database.all()).toEqual(expected(HISTORY.slice(0, 6)));
      expect((await database.checkpoint()).position).toBe(6);
    });

    test('and the ledger does not know is an error, since the feed is of another system', async () => {
      const runner = await shared({}, HISTORY.slice(0, 4));
      await expect(runner.apply([DELIVERIES[7]!])).rejects.toThrow(`registro 6 de la entidad ${LARES}, que no está en la historia`);
      expect(runner.isOpen).toBe(false);
    });
  });

  describe('the position of the tables as a whole', () => {
    test('is the least of all partitions, goes up only, and wakes whoever waits', async () => {
      const listener = new PositionListener({ connectionString: database.urls.appUrl, pollMs: 3_600_000 });
      open.push(listener);
      const wait = listener.waitFor(7, PATIENCE_MS);
      await until(async () => (await sessionsLike(database.pool, 'quipu-wait')) === 1);
      const [one, other] = [await shared(), await shared()];
      await one.apply(of(LARES).slice(0, 1));
      await one.mark('warehouse', 1, 2, 1);
      await one.apply(of(LARES));
      await one.mark('warehouse', 1, 2, 8);
      expect((await database.checkpoint()).position).toBe(1);
      await other.apply(of(CALCA).slice(0, 1));
      await other.mark('warehouse', 0, 2, 2);
      expect((await database.checkpoint()).position).toBe(2);
      await other.apply(of(CALCA));
      await other.mark('warehouse', 0, 2, 7);
      expect(await wait).toBe(true);
      await one.mark('warehouse', 1, 2, 3);
      const { rows } = await database.pool.query('SELECT position, recorded_at FROM read.checkpoint');
      expect(rows).toEqual([{ position: '7', recorded_at: new Date('2025-07-02T05:00:00.000Z') }]);
    });

    test('does not wait for partitions of another number of them', async () => {
      const runner = await shared();
      await runner.apply(DELIVERIES.slice(0, 1));
      await runner.mark('warehouse', 0, 1, 1);
      await runner.apply(DELIVERIES);
      await runner.mark('warehouse', 0, 2, 4, '2025-07-02T05:00:00.000Z');
      await runner.mark('warehouse', 1, 2, 8);
      expect((await database.checkpoint()).position).toBe(8);
    });

    test('law 4: as of it the tables are those of the history up to it, though some entities are further', async () => {
      const [one, other] = [await shared(), await shared()];
      await one.apply(of(LARES).slice(0, 1));
      await one.mark('warehouse', 1, 2, 1);
      await other.apply(of(CALCA).slice(0, 2));
      await other.mark('warehouse', 0, 2, 4);
      await one.apply(of(LARES));
      await one.mark('warehouse', 1, 2, 8);
      const { position } = await database.checkpoint();
      expect(position).toBe(4);
      const { rows } = await database.pool.query<{ row: object }>(
        `SELECT to_jsonb(b) - 'from_position' - 'to_position' AS row FROM read.box AS b
         WHERE from_position <= $1 AND to_position > $1 ORDER BY entity, code`,
        [position],
      );
      const past = new InMemoryTables(warehouseProjections()).apply(HISTORY.slice(0, 4));
      expect(rows.map(({ row }) => row)).toEqual(past.standing(boxTable));
    });
  });

  describe('beside a runner that has the tables for itself', () => {
    test('neither lets the other in, in words for whoever starts it', async () => {
      const one = await shared();
      await expect(alone()).rejects.toThrow('Ya hay otro proyector en marcha');
      await one.close();
      await alone();
      await expect(shared()).rejects.toThrow('Ya hay un proyector que lleva solo las tablas «read»');
    });

    test('law 4: it takes over from them, and passes over what entities already have', async () => {
      const one = await shared();
      await one.apply(of(LARES));
      await one.close();
      const runner = await alone();
      for (const event of HISTORY) await runner.apply([event]);
      expect(await database.all()).toEqual(expected());
      expect([(await database.checkpoint()).position, await ahead()]).toEqual([8, {}]);
    });

    test('law 4: they take over from it, from its checkpoint, and so back and forth', async () => {
      const first = await alone();
      await first.apply(HISTORY.slice(0, 2));
      await first.close();
      const second = await shared();
      await second.apply(of(CALCA).slice(0, 2));
      await second.close();
      const third = await alone();
      await third.apply(HISTORY.slice(2, 6));
      await third.close();
      const fourth = await shared();
      await fourth.apply(DELIVERIES);
      expect(await database.all()).toEqual(expected());
    });
  });

  describe('of different versions', () => {
    const [box, ...others] = warehouseProjections();

    test('one with fewer tables stops those with more, and these do not begin without a rebuild', async () => {
      const newer = await shared();
      await newer.apply(DELIVERIES.slice(0, 4));
      const older = await shared({ projections: [box!] });
      await expect(newer.apply(DELIVERIES)).rejects.toThrow('Todos deben ser de la misma versión');
      await older.apply(DELIVERIES);
      await expect(newer.open()).rejects.toThrow('Tablas nuevas que todavía no tienen lo registrado antes de ellas: shelf_load, warehouse_summary');
      expect(others).toHaveLength(2);
    });
  });

  describe('an event that cannot be processed', () => {
    const breaking = recorded([placed('B1', 'top', 600), at(CALCA, placed('B1', 'top', 1)), placed('B2', 'top', 600), placed('B3', 'low', 1), moved('B1', 'low')]);
    const deliveries = deliveriesOf(breaking);
    const mended = warehouseProjections(5_000);
    const retry = () => retryBlocked({ connectionString: database.urls.projectorUrl, ledger: ledgerOf(breaking), projections: mended });

    test('law 4: stops its entity for all of them; mended code gives it all that was delivered meanwhile', async () => {
      const [one, other] = [await shared({}, breaking), await shared({}, breaking)];
      await one.apply(deliveries.slice(0, 3));
      await other.apply(deliveries.slice(3, 4));
      expect(await readBlocked(database.pool, 'read')).toMatchObject([{ entity: LARES, position: 3 }]);
      expect(await database.all()).toEqual(expected(breaking));
      expect(await retry()).toEqual({ recovered: [LARES], blocked: [] });
      const rebuilt = (events: readonly RecordedEvent[]) => allOf(new InMemoryTables(mended).apply(events));
      expect(await database.all()).toEqual(rebuilt(breaking.slice(0, 4)));
      await one.apply(deliveries);
      expect(await database.all()).toEqual(rebuilt(breaking));
      expect(notices.filter(({ kind }) => kind === 'reloaded')).toHaveLength(1);
    });

    test('law 4: a runner that has the tables for itself finds it blocked, and goes on after the retry', async () => {
      const one = await shared({}, breaking);
      await one.apply(deliveries.slice(0, 4));
      await one.close();
      const runner = await alone();
      await runner.apply(breaking.slice(0, 2));
      await retry();
      await runner.apply(breaking);
      expect(await database.all()).toEqual(allOf(new InMemoryTables(mended).apply(breaking)));
    });
  });
});
