import type pg from 'pg';
import { asked, collect, notesOf } from '../contract-tests/index.js';
import { LedgerDatabase } from './ledger-database.fixture.js';
import type { PostgresLedger } from './postgres-ledger.js';
import { CreateLedger1763769600000 } from './migrations.js';

const CHANGES = [
  "UPDATE ledger.event SET data = '{}'",
  "UPDATE ledger.event SET data = '{}' WHERE false",
  'DELETE FROM ledger.event WHERE position = 1',
  'TRUNCATE ledger.event',
  'TRUNCATE ledger.event, ledger.command, ledger.head CASCADE',
  "UPDATE ledger.command SET fingerprint = 'other'",
  'DELETE FROM ledger.command',
  'TRUNCATE ledger.command',
  'DELETE FROM ledger.head',
  'TRUNCATE ledger.head',
];

const WRITES = [
  ...CHANGES,
  `INSERT INTO ledger.event SELECT position + 1, gen_random_uuid(), stream, version + 1, type, schema_version, entity,
     valid_at, recorded_at, command_id, data, metadata FROM ledger.event`,
  "INSERT INTO ledger.command SELECT gen_random_uuid(), fingerprint, stream, version, position, events, recorded_at FROM ledger.command",
  'UPDATE ledger.head SET position = 0',
  'ALTER TABLE ledger.event DISABLE TRIGGER ALL',
  'DROP TABLE ledger.event',
  "SELECT * FROM ledger.event FOR UPDATE",
  'CREATE TABLE ledger.other (x int)',
];

describe('history in PostgreSQL', () => {
  let database: LedgerDatabase;
  let ledger: PostgresLedger;
  const clients = new Map<string, pg.Client>();

  beforeAll(async () => {
    database = await LedgerDatabase.create();
    ledger = database.open();
    await ledger.append(asked({ notes: ['as recorded'] }));
    for (const role of ['owner', 'app', 'projector', 'admin'] as const) clients.set(role, await database.connect(role));
  });
  afterEach(async () => {
    expect(notesOf(await collect(ledger.readAll({ after: 0 })))).toEqual(['as recorded']);
  });
  afterAll(() => database.drop());

  describe.each(['owner', 'admin'])('law 1: is not changed, not even by the %s', (role) => {
    it.each(CHANGES)('%s', async (statement) => {
      const failure = await clients.get(role)!.query(statement).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: '23001', message: expect.stringMatching(/^La historia no se modifica ni se borra: [A-Z]+ en ledger\.\w+ fue rechazado\.$/) });
    });
  });

  describe.each(['app', 'projector'])('law 1: is not written by the %s but through ledger.append', (role) => {
    it.each(WRITES)('%s', async (statement) => {
      const failure = await clients.get(role)!.query(statement).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: '42501' });
    });
  });

  it('is read by the projector, who may not append', async () => {
    const projector = database.open({ connectionString: database.urls.projectorUrl });
    expect(notesOf(await collect(projector.readAll({ after: 0 })))).toEqual(['as recorded']);
    await expect(projector.append(asked())).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps the very text of payload and metadata', async () => {
    const { rows } = await clients.get('app')!.query('SELECT data, metadata FROM ledger.event');
    expect(rows).toEqual([
      {
        data: '{"note":"as recorded"}',
        metadata: expect.stringMatching(/^{"actor":{"account":"opp","office":"01.03","role":"planning-office"},"correlationId":"[0-9a-f-]{36}","documents":\[\]}$/),
      },
    ]);
  });

  it('is made once, and cannot be unmade', async () => {
    expect(await database.migrate()).toEqual([]);
    await expect(new CreateLedger1763769600000().down()).rejects.toThrow('La historia no se deshace');
  });
});
