import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { asked, collect, newEntity, range } from '../contract-tests/index.js';
import { LedgerUnavailable, WrongExpectedVersion } from '../core/errors.js';
import { LedgerDatabase } from './ledger-database.fixture.js';
import type { PostgresLedger } from './postgres-ledger.js';

describe('appends gathered', () => {
  let database: LedgerDatabase;
  let ledger: PostgresLedger;
  let monitor: pg.Client;

  beforeEach(async () => {
    database = await LedgerDatabase.create();
    ledger = database.open();
    monitor = await database.connect();
  });
  afterEach(() => database.drop());

  /** How many transactions wrote the events there are. */
  async function transactions(): Promise<number> {
    const { rows } = await monitor.query<{ number: string }>('SELECT count(DISTINCT xmin::text) AS number FROM ledger.event');
    return Number(rows[0]!.number);
  }

  it('go in one transaction when they come at once', async () => {
    await Promise.all(range(1, 200).map(() => ledger.append(asked())));
    expect(await ledger.head()).toBe(200);
    expect(await transactions()).toBe(1);
  });

  it('go in as few as the limit allows when they are very many', async () => {
    await Promise.all(range(1, 600).map(() => ledger.append(asked())));
    expect(await transactions()).toBe(3);
  });

  it('succeed though one among them conflicts', async () => {
    const { stream } = await ledger.append(asked());
    const good = range(1, 20).map((number) => asked({ notes: range(1, (number % 3) + 1) }));
    const requests = [...good.slice(0, 10), asked({ stream, notes: [1, 2, 3] }), ...good.slice(10)];
    const outcomes = await Promise.allSettled(requests.map((request) => ledger.append(request)));
    expect(outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [index] : []))).toEqual([10]);
    expect(outcomes[10]).toMatchObject({ reason: expect.any(WrongExpectedVersion) });
    expect(await transactions()).toBe(2);
    for (const { stream: each, events } of good) expect(await collect(ledger.readStream(each))).toHaveLength(events.length);
  });

  it('succeed though the database refuses the data of some', async () => {
    // Longer than a key of PostgreSQL may be, and incompressible.
    const refused = () => asked({ stream: `${newEntity()}.sample-${randomBytes(8_000).toString('hex')}` });
    const requests = range(1, 40).map((number) => (number % 15 === 7 ? refused() : asked()));
    const outcomes = await Promise.allSettled(requests.map((request) => ledger.append(request)));
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
    expect(failures.map(({ message }) => message)).toEqual(Array(3).fill(expect.stringContaining('index row')));
    expect(failures.some((failure) => failure instanceof LedgerUnavailable)).toBe(false);
    expect(await ledger.head()).toBe(37);
  });

  it('of several megabytes each go one after another', async () => {
    const note = 'x'.repeat(3_000_000);
    await Promise.all(range(1, 3).map(() => ledger.append(asked({ notes: [note] }))));
    expect(await transactions()).toBe(3);
  });
});
