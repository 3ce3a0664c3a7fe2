import { randomUUID } from 'node:crypto';
import type { Ledger } from '@quipu/ledger';
import { ledgerMigrations, PostgresLedger } from '@quipu/ledger/postgres';
import { ProblemException } from '@quipu/platform';
import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { projectionMigrations } from '@quipu/projections';
import pg from 'pg';
import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm';
import { openTables } from './open-tables.js';
import { type PositionWaiter, TablesAtCut } from './tables-at-cut.js';
import { standingAt, Versioned } from './versioned.js';

const ENTITY = '300711';

@Entity({ schema: 'read', name: 'note' })
class NoteEntity extends Versioned {
  @PrimaryColumn('text') entity!: string;
  @Column('text') text!: string;
}

describe('tables at a cut', () => {
  let database: TestDatabase;
  let ledger: Ledger;
  let tables: DataSource;
  let projector: pg.Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    await runMigrations({ url: database.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    await runMigrations({ url: database.projectorUrl, name: 'projections', migrations: projectionMigrations });
    ledger = new PostgresLedger({ connectionString: database.appUrl });
    projector = new pg.Pool({ connectionString: database.projectorUrl });
    tables = await openTables(database.appUrl, 'test', [NoteEntity]);
    for (let version = 0; version < 3; version += 1) await record(version);
    await reach(3);
  });
  afterAll(async () => {
    await tables.destroy();
    await projector.end();
    await ledger.close();
    await database.drop();
  });

  const record = (expectedVersion: number) =>
    ledger.append({
      stream: `${ENTITY}.note-x`,
      expectedVersion,
      events: [{ type: 'Noted', data: {}, schemaVersion: 1 }],
      context: {
        commandId: randomUUID(),
        correlationId: randomUUID(),
        actor: { account: 'a', office: 'o', role: 'r' },
        entity: ENTITY,
        validAt: '2025-06-30T05:00:00.000Z',
        documents: [],
      },
      fingerprint: String(expectedVersion),
    });

  const reach = (position: number) =>
    projector.query(
      `INSERT INTO read.checkpoint (name, position, recorded_at, generation) VALUES ('read', $1, now(), 0)
       ON CONFLICT (name) DO UPDATE SET position = excluded.position, recorded_at = excluded.recorded_at`,
      [position],
    );

  const never = { waitFor: async () => false };
  const positionAt = (recordedUntil: string | undefined, waiter: PositionWaiter = never, minPosition?: number) =>
    new TablesAtCut(tables, ledger, waiter).at(ENTITY, { recordedUntil, minPosition }, async (_db, { position }) => position);

  it('is the last position the tables have reached when no cut is asked for', async () => {
    expect(await positionAt(undefined)).toMatchObject({ answer: 3, cut: { position: 3, historic: false }, blocked: null });
  });

  it('is a past position, told as such, with the instant it was recorded', async () => {
    expect(await positionAt('position:2')).toMatchObject({ cut: { position: 2, historic: true, recordedAt: expect.stringMatching(/Z$/) } });
  });

  it('waits for tables that are behind the cut, and never passes them off as current', async () => {
    await record(3);
    const catchingUp = { waitFor: async (position: number) => (await reach(position), true) };
    expect(await positionAt('position:4', catchingUp)).toMatchObject({ answer: 4 });
    await record(4);
    const late = positionAt('position:5').catch((error: unknown) => error);
    expect(await late).toBeInstanceOf(ProblemException);
    expect(((await late) as ProblemException).problem).toMatchObject({ status: 503, headers: { 'Retry-After': '5' } });
    expect(((await positionAt(undefined, never, 5).catch((error: unknown) => error)) as ProblemException).problem.status).toBe(503);
  });

  it('says that an entity stopped, only for cuts that its stop reaches', async () => {
    await projector.query(
      `INSERT INTO read.blocked (checkpoint, entity, position, event_id, event_type, table_name, message, detail, recorded_at)
       VALUES ('read', $1, 3, $2, 'Noted', 'note', 'No se pudo', 'x', now())`,
      [ENTITY, randomUUID()],
    );
    expect((await positionAt(undefined)).blocked).toMatchObject({ position: 3, message: 'No se pudo' });
    expect((await positionAt('position:2')).blocked).toBeNull();
  });

  it('shows an entity that is further than the tables as a whole as it stood at their position', async () => {
    await projector.query('CREATE TABLE read.note (entity text, text text, from_position bigint, to_position bigint)');
    await projector.query(
      `INSERT INTO read.note VALUES ($1, 'before', 2, 7), ($1, 'further', 7, 9223372036854775807), ('300712', 'new', 8, 9223372036854775807)`,
      [ENTITY],
    );
    await projector.query("INSERT INTO read.entity_position VALUES ('read', $1, 7, 2, now()), ('read', '300712', 8, 0, now())", [ENTITY]);
    const { cut, answer } = await new TablesAtCut(tables, ledger, never).at(ENTITY, {}, (db, { position }) =>
      db.getRepository(NoteEntity).find({ where: standingAt(position) }),
    );
    expect(cut.historic).toBe(false);
    expect(answer).toEqual([{ entity: ENTITY, text: 'before' }]);
  });

  it('reads through connections that cannot write', async () => {
    await expect(tables.query('CREATE TEMP TABLE t (x int)')).rejects.toThrow(/read-only transaction|permission denied/);
  });
});
