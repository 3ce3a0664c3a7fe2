import { until } from '@quipu/platform/testing';
import { asked, collect, Follower, newStream, notesOf, range } from '../contract-tests/index.js';
import { LedgerUnavailable } from '../core/errors.js';
import type { AppendRequest, Ledger } from '../core/ledger.js';
import { Door } from './door.fixture.js';
import { LedgerDatabase } from './ledger-database.fixture.js';

const APPENDERS = 16;
const COMMANDS = 15;

describe('a database that goes away', () => {
  let database: LedgerDatabase;
  let door: Door;

  beforeEach(async () => {
    database = await LedgerDatabase.create();
    door = await Door.to(database.urls.appUrl);
  });
  afterEach(async () => {
    await database.drop();
    await door.shut();
  });

  /** As a client does that was given no answer: the same command again, until there is one. */
  async function appendAtLast(ledger: Ledger, request: AppendRequest): Promise<void> {
    await until(() =>
      ledger.append(request).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof LedgerUnavailable)) throw error;
          return false;
        },
      ),
    );
  }

  async function appendMany(ledger: Ledger, onReceipt: () => void): Promise<void> {
    const stream = newStream();
    for (const version of range(1, COMMANDS)) {
      await appendAtLast(ledger, asked({ stream, expectedVersion: version - 1, notes: [version] }));
      onReceipt();
    }
  }

  async function expectEachOnce(follower: Follower): Promise<void> {
    await until(() => follower.events.length >= APPENDERS * COMMANDS);
    await follower.stop();
    const all = await collect(database.open().readAll({ after: 0 }));
    expect(follower.events).toEqual(all);
    expect(all.map(({ position }) => position)).toEqual(range(1, APPENDERS * COMMANDS));
    for (const stream of new Set(all.map((event) => event.stream))) {
      expect(notesOf(all.filter((event) => event.stream === stream))).toEqual(range(1, COMMANDS));
    }
  }

  it('law 1, law 3: nothing is lost or doubled when all connections are cut, again and again', async () => {
    const ledger = database.open();
    const follower = new Follower(ledger, { after: 0, batchSize: 7 });
    let receipts = 0;
    const appending = Promise.all(range(1, APPENDERS).map(() => appendMany(ledger, () => (receipts += 1))));
    for (const cut of range(1, 5)) {
      await until(() => receipts >= cut * 20);
      await database.urls.cut('quipu-ledger%');
    }
    await appending;
    await expectEachOnce(follower);
  });

  it('law 1, law 3: nothing is lost or doubled when the server is gone for a while', async () => {
    const retries: number[] = [];
    const ledger = database.open({ connectionString: door.url, onRetry: (_error, delayMs) => retries.push(delayMs) });
    const follower = new Follower(ledger, { after: 0 });
    let receipts = 0;
    const appending = Promise.all(range(1, APPENDERS).map(() => appendMany(ledger, () => (receipts += 1))));
    await until(() => receipts >= 50);
    await door.shut();
    await until(() => retries.length >= 4);
    await door.open();
    await appending;
    await expectEachOnce(follower);
  });

  it('answers who appends or reads that it is not available, and serves again once it is back', async () => {
    const ledger = database.open({ connectionString: door.url });
    const request = asked();
    await ledger.append(request);
    await door.shut();
    await expect(ledger.append(asked())).rejects.toThrow(LedgerUnavailable);
    await expect(ledger.head()).rejects.toThrow(LedgerUnavailable);
    await expect(collect(ledger.readStream(request.stream))).rejects.toThrow(LedgerUnavailable);
    await door.open();
    expect(await ledger.head()).toBe(1);
    expect(await ledger.append(request)).toMatchObject({ position: 1 });
  });

  it('does not hold back who stops following, or closes', async () => {
    let retries = 0;
    const ledger = database.open({ connectionString: door.url, onRetry: () => (retries += 1) });
    const [first, second] = [new Follower(ledger, { after: 0 }), new Follower(ledger, { after: 0 })];
    await ledger.append(asked());
    await until(() => first.events.length === 1 && second.events.length === 1);
    await door.shut();
    await until(() => retries >= 3);
    await first.stop();
    await ledger.close();
    await expect(second.ended).resolves.toBeUndefined();
  });
});
