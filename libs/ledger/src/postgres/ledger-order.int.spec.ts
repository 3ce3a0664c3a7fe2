import { sessionsAwaitingLock, until } from '@quipu/platform/testing';
import type pg from 'pg';
import { asked, collect, Follower, newStream, range } from '../contract-tests/index.js';
import type { AppendRequest, Ledger, Receipt } from '../core/ledger.js';
import { recordable } from '../core/recordable.js';
import { appendArguments } from './append-batch.js';
import { LedgerDatabase } from './ledger-database.fixture.js';
import { sql } from './sql.js';

const APPENDERS = 64;
const LEDGERS = 4;
const SLOW_TRANSACTIONS = 12;

describe('the order of a ledger in PostgreSQL', () => {
  let database: LedgerDatabase;

  beforeEach(async () => {
    database = await LedgerDatabase.create();
  });
  afterEach(() => database.drop());

  /** One command after another on a stream of its own, until told to stop. */
  async function keepAppending(ledger: Ledger, goesOn: () => boolean): Promise<Receipt[]> {
    const stream = newStream();
    const receipts: Receipt[] = [];
    while (goesOn() || receipts.length < 3) {
      receipts.push(await ledger.append(asked({ stream, expectedVersion: receipts.at(-1)?.version ?? 0, notes: [1, 2] })));
    }
    return receipts;
  }

  /** Calls the function in a transaction, and holds it until others wait for it. */
  async function slowTransaction(slow: pg.Client, monitor: pg.Client, end: 'COMMIT' | 'ROLLBACK'): Promise<AppendRequest> {
    const request = asked({ notes: ['slow', end] });
    await slow.query('BEGIN');
    await slow.query(sql('append'), appendArguments([recordable(request)]));
    await until(async () => (await sessionsAwaitingLock(monitor)) === LEDGERS);
    await slow.query(end);
    return request;
  }

  it('law 2: under 64 appenders of several processes, with slow and rolled-back transactions among them', async () => {
    const [slow, monitor, readers] = [await database.connect(), await database.connect(), database.open()];
    const followers = [1, 50, 1_000].map((batchSize) => new Follower(readers, { after: 0, batchSize }));
    const ledgers = range(1, LEDGERS).map(() => database.open());
    let disturbing = true;
    const appenders = range(1, APPENDERS).map((number) => keepAppending(ledgers[number % LEDGERS]!, () => disturbing));
    const [committed, rolledBack]: AppendRequest[][] = [[], []];
    for (const _ of range(1, SLOW_TRANSACTIONS / 2)) {
      committed!.push(await slowTransaction(slow, monitor, 'COMMIT'));
      rolledBack!.push(await slowTransaction(slow, monitor, 'ROLLBACK'));
    }
    disturbing = false;
    const receipts = (await Promise.all(appenders)).flat();

    const all = await collect(readers.readAll({ after: 0 }));
    await until(() => followers.every(({ events }) => events.length >= all.length));
    await Promise.all(followers.map((follower) => follower.stop()));
    for (const { events } of followers) expect(events).toEqual(all);
    expect(all.map(({ position }) => position)).toEqual(range(1, 2 * (receipts.length + committed!.length)));
    const recorded = new Set(all.map(({ causationId }) => causationId));
    expect([...receipts.map(({ commandId }) => commandId), ...committed!.map(({ context }) => context.commandId)].every((id) => recorded.has(id))).toBe(true);
    expect(rolledBack!.some(({ context }) => recorded.has(context.commandId))).toBe(false);
  });

  it('law 2: a refused command leaves no gap', async () => {
    const ledger = database.open();
    const { stream } = await ledger.append(asked());
    await Promise.allSettled(range(1, 50).map((number) => ledger.append(number % 2 ? asked({ stream }) : asked())));
    const positions = (await collect(ledger.readAll({ after: 0 }))).map(({ position }) => position);
    expect(positions).toEqual(range(1, 26));
    expect(await ledger.head()).toBe(26);
  });

  it('law 3: one of many processes wins a version', async () => {
    const stream = newStream();
    const ledgers = range(1, 8).map(() => database.open());
    const outcomes = await Promise.allSettled(ledgers.flatMap((ledger) => [1, 2].map(() => ledger.append(asked({ stream })))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('law 3: one command sent to many processes at once has one effect and one receipt', async () => {
    const request = asked({ notes: [1, 2] });
    const ledgers = range(1, 8).map(() => database.open());
    const receipts = await Promise.all(ledgers.flatMap((ledger) => [1, 2, 3].map(() => ledger.append(request))));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await ledgers[0]!.head()).toBe(2);
  });

  it('keeps recorded-at from going back with the clock', async () => {
    const [ledger, owner] = [database.open(), await database.connect('owner')];
    const ahead = '2099-01-01T00:00:00.000Z';
    await owner.query('UPDATE ledger.head SET recorded_at = $1', [ahead]);
    expect(await ledger.append(asked())).toMatchObject({ recordedAt: ahead });
    expect(await ledger.positionAt('2098-12-31T23:59:59.999Z')).toBe(0);
    expect(await ledger.positionAt(ahead)).toBe(1);
  });
});
