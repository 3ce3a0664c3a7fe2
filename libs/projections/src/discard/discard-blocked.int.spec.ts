import type { RecordedEvent } from '@quipu/ledger';
import { allOf, WarehouseDatabase } from '../../test/warehouse/database.js';
import { at, CALCA, LARES, placed, recorded } from '../../test/warehouse/events.js';
import { deliveriesOf, ledgerOf } from '../../test/warehouse/feed.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { readBlocked } from '../database/blocked.js';
import { readDiscarded } from '../database/discarded.js';
import { rebuild } from '../rebuild/rebuild.js';
import { ProjectionRunner } from '../runner/projection-runner.js';
import { SharedRunner } from '../runner/shared-runner.js';
import { InMemoryTables } from '../testing/in-memory-tables.js';
import { discardBlocked, type DiscardOptions } from './discard-blocked.js';
import { restoreDiscarded } from './restore-discarded.js';

const HISTORY = recorded([
  placed('B1', 'top', 600),
  placed('B2', 'top', 600),
  at(CALCA, placed('B1', 'top', 1)),
  placed('B3', 'low', 1),
  placed('B4', 'low', 3_000),
  placed('B5', 'mid', 1),
]);
const ledger = ledgerOf(HISTORY);
const projections = warehouseProjections();
const without = (...positions: number[]) => HISTORY.filter(({ position }) => !positions.includes(position));
const expected = (events: readonly RecordedEvent[]) => allOf(new InMemoryTables(projections).apply(events));

describe('leaving out an event that blocks', () => {
  let database: WarehouseDatabase;

  beforeEach(async () => {
    database = await WarehouseDatabase.create();
  });
  afterEach(() => database.drop());

  const common = () => ({ connectionString: database.urls.projectorUrl, ledger, projections });
  const discard = (options: Partial<DiscardOptions> = {}) =>
    discardBlocked({ ...common(), entity: LARES, reason: 'Peso mal digitado', account: 'operador:ana', ...options });
  const compare = async () => (await rebuild({ ...common(), compareOnly: true })).tables.map(({ missing, extra, different }) => missing + extra + different);
  async function fed(): Promise<ProjectionRunner> {
    const runner = new ProjectionRunner(common());
    await runner.open();
    await runner.apply(HISTORY);
    return runner;
  }

  test('law 4: the rows are those of the history without it, and a rebuild gives the same', async () => {
    const runner = await fed();
    const first = await discard();
    expect(first).toMatchObject({ discarded: { entity: LARES, position: 2, reason: 'Peso mal digitado', account: 'operador:ana' }, blocked: { position: 5 } });
    expect(await discard()).toMatchObject({ discarded: { position: 5 }, blocked: undefined });
    expect(await database.all()).toEqual(expected(without(2, 5)));
    expect(await readDiscarded(database.pool)).toMatchObject([{ position: 2 }, { position: 5 }]);
    expect(await readBlocked(database.pool, 'read')).toEqual([]);
    expect(await compare()).toEqual([0, 0, 0]);
    await runner.apply(recorded([placed('B6', 'mid', 1)], 7));
    expect(await database.all()).toEqual(expected([...without(2, 5), ...recorded([placed('B6', 'mid', 1)], 7)]));
    await runner.close();
  });

  test('law 4: runners that begin anew pass over it, in both kinds', async () => {
    await (await fed()).close();
    await discard();
    await discard();
    for (const table of ['box', 'shelf_load', 'warehouse_summary', 'entity_position']) await database.pool.query(`TRUNCATE read.${table}`);
    await database.pool.query('UPDATE read.checkpoint SET position = 0');
    const shared = new SharedRunner(common());
    await shared.open();
    await shared.apply(deliveriesOf(HISTORY).slice(0, 4));
    await shared.close();
    await (await fed()).close();
    expect(await database.all()).toEqual(expected(without(2, 5)));
  });

  test('it counts again when it is restored and the tables are rebuilt', async () => {
    await (await fed()).close();
    const { discarded } = await discard();
    expect(await restoreDiscarded({ ...common(), eventId: discarded.eventId })).toEqual(discarded);
    expect(Math.max(...(await compare()))).toBeGreaterThan(0);
    await rebuild(common());
    expect(await database.all()).toEqual(expected(HISTORY));
    expect(await readBlocked(database.pool, 'read')).toMatchObject([{ entity: LARES, position: 2 }]);
    await expect(restoreDiscarded({ ...common(), eventId: discarded.eventId })).rejects.toThrow('no está fuera de las tablas');
  });

  test('is refused where nothing blocks, something else does, nobody says why, or a rebuild is under way', async () => {
    await (await fed()).close();
    await expect(discard({ entity: CALCA })).rejects.toThrow(`La entidad ${CALCA} no está detenida`);
    await expect(discard({ eventId: HISTORY[0]!.id })).rejects.toThrow('la detiene ahora otro registro, el 2');
    await expect(discard({ reason: ' ' })).rejects.toThrow('Hay que decir por qué');
    const rebuilding = await database.pool.connect();
    await rebuilding.query("SELECT pg_advisory_lock(hashtextextended('quipu rebuild read', 0))");
    await expect(discard()).rejects.toThrow('Las tablas se están rehaciendo');
    await rebuilding.query('SELECT pg_advisory_unlock_all()');
    rebuilding.release();
    expect(await readDiscarded(database.pool)).toEqual([]);
  });
});
