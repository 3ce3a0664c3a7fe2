import { until } from '@quipu/platform/testing';
import { asked, collect, Follower, newStream, notesOf, range } from '../contract-tests/index.js';
import { CommandIdReused, LedgerUnavailable, WrongExpectedVersion } from '../core/errors.js';
import type { AppendRequest, Ledger } from '../core/ledger.js';
import { KurrentServer } from './kurrent-server.fixture.js';

const APPENDERS = 8;
const COMMANDS = 6;
const COMMAND_STREAMS = /^command-/;
const EVENT_STREAMS = /^\d{6}\./;

describe('a KurrentDB that goes away', () => {
  let server: KurrentServer;

  beforeEach(async () => {
    server = await KurrentServer.create();
  });
  afterEach(() => server.drop());

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
    const all = await collect(server.open().readAll({ after: 0 }));
    expect(follower.events).toEqual(all);
    expect(all.map(({ position }) => position)).toEqual(range(1, APPENDERS * COMMANDS));
    for (const stream of new Set(all.map((event) => event.stream))) {
      expect(notesOf(all.filter((event) => event.stream === stream))).toEqual(range(1, COMMANDS));
    }
  }

  it('law 1, law 3: nothing is lost or doubled when the server restarts, again and again', async () => {
    const retries: number[] = [];
    const ledger = server.open({ onRetry: (_error, delayMs) => retries.push(delayMs) });
    const follower = new Follower(ledger, { after: 0, batchSize: 7 });
    let receipts = 0;
    const appending = Promise.all(range(1, APPENDERS).map(() => appendMany(ledger, () => (receipts += 1))));
    for (const cut of range(1, 3)) {
      await until(() => receipts >= cut * 10);
      await server.double.restart();
    }
    await appending;
    await expectEachOnce(follower);
    expect(retries.length).toBeGreaterThan(0);
  });

  it.each([
    ['of the attempt', COMMAND_STREAMS],
    ['of the events', EVENT_STREAMS],
  ])('law 3: a lost answer %s leaves one effect and one receipt', async (_name, of) => {
    const [ledger, other] = [server.open(), server.open()];
    const request = asked({ notes: [1, 2] });
    server.double.faults.lostAnswers = { left: 1, of };
    await expect(ledger.append(request)).rejects.toThrow(LedgerUnavailable);
    const receipt = await ledger.append(request);
    expect(receipt).toMatchObject({ position: 2, version: 2 });
    expect(await other.append(request)).toEqual(receipt);
    expect(await other.head()).toBe(2);
  });

  it('law 3: appends whose answers are lost all the time have one effect each', async () => {
    const ledger = server.open();
    server.double.faults.lostAnswers = { left: 40, of: /./ };
    const follower = new Follower(ledger, { after: 0 });
    await Promise.all(range(1, APPENDERS).map(() => appendMany(ledger, () => undefined)));
    await expectEachOnce(follower);
  });

  describe('between attempt and append', () => {
    /** A process that wrote its attempt down, and ended. */
    async function crashedAttempt(request: AppendRequest): Promise<void> {
      server.double.faults.swallowed = EVENT_STREAMS;
      await expect(server.open().append(request)).rejects.toThrow(LedgerUnavailable);
      server.double.faults.swallowed = undefined;
      expect(server.double.log.stream(`command-${request.context.commandId}`)).toHaveLength(1);
      expect(server.double.log.stream(request.stream)).toHaveLength(request.expectedVersion);
    }

    it('law 3: the same command is recorded by who sends it again', async () => {
      const request = asked();
      await crashedAttempt(request);
      const ledger = server.open();
      expect(await ledger.receiptOf(request.context.commandId, request.fingerprint)).toBeUndefined();
      expect(await ledger.append(request)).toMatchObject({ version: 1, position: 1 });
      expect(server.double.log.stream(`command-${request.context.commandId}`)).toHaveLength(1);
    });

    it('law 3: another content is refused as long as the outcome is unknown', async () => {
      const request = asked();
      await crashedAttempt(request);
      const other = asked({ commandId: request.context.commandId, fingerprint: 'other' });
      await expect(server.open().append(other)).rejects.toThrow(CommandIdReused);
      await server.open().append(asked({ stream: request.stream }));
      // Now the attempt can never succeed: the id is free.
      expect(await server.open().append(other)).toMatchObject({ position: 2 });
    });

    it('law 3: the command decided again from where the stream is now has one effect, also if the first arrives after all', async () => {
      const { stream } = await server.open().append(asked());
      const request = asked({ stream, expectedVersion: 1 });
      await crashedAttempt(request);
      await server.open().append(asked({ stream, expectedVersion: 1 }));
      const receipt = await server.open().append({ ...request, expectedVersion: 2 });
      expect(receipt).toMatchObject({ version: 3 });
      expect(await server.open().append(request)).toEqual(receipt);
      expect(await server.open().head()).toBe(3);
    });

    it('law 3: a stale expectation is refused while an attempt is open', async () => {
      const { stream } = await server.open().append(asked({ notes: [1, 2] }));
      const request = asked({ stream, expectedVersion: 2 });
      await crashedAttempt(request);
      await expect(server.open().append({ ...request, expectedVersion: 1 })).rejects.toThrow(WrongExpectedVersion);
      expect(await server.open().append(request)).toMatchObject({ version: 3 });
    });
  });

  it('answers who appends or reads that it is not available, and serves again once it is back', async () => {
    const ledger = server.open();
    const request = asked();
    await ledger.append(request);
    server.double.shut();
    await expect(ledger.append(asked())).rejects.toThrow(LedgerUnavailable);
    await expect(ledger.head()).rejects.toThrow(LedgerUnavailable);
    await expect(collect(ledger.readStream(request.stream))).rejects.toThrow(LedgerUnavailable);
    await server.double.open();
    await until(() => ledger.head().then((head) => head === 1, () => false));
    expect(await ledger.append(request)).toMatchObject({ position: 1 });
  });

  it('serves who came while it was not there, as soon as it is', async () => {
    server.double.shut();
    const ledger = server.open();
    const follower = new Follower(ledger, { after: 0 });
    await expect(ledger.head()).rejects.toThrow(LedgerUnavailable);
    await expect(ledger.append(asked())).rejects.toThrow(LedgerUnavailable);
    await server.double.open();
    await appendAtLast(ledger, asked({ notes: ['at last'] }));
    await until(() => follower.events.length === 1);
    await follower.stop();
    expect(notesOf(follower.events)).toEqual(['at last']);
  });

  it('answers the same while it refuses to serve', async () => {
    const ledger = server.open();
    await ledger.append(asked());
    server.double.faults.unavailable = true;
    await expect(ledger.append(asked())).rejects.toThrow(LedgerUnavailable);
    await expect(ledger.positionAt('2030-01-01T00:00:00Z')).rejects.toThrow(LedgerUnavailable);
    await expect(collect(ledger.readAll({ after: 0 }))).rejects.toThrow(LedgerUnavailable);
    server.double.faults.unavailable = false;
    expect(await ledger.append(asked())).toMatchObject({ position: 2 });
  });

  it('does not hold back who stops following, or closes', async () => {
    let retries = 0;
    const ledger = server.open({ onRetry: () => (retries += 1) });
    const [first, second] = [new Follower(ledger, { after: 0 }), new Follower(ledger, { after: 0 })];
    await ledger.append(asked());
    await until(() => first.events.length === 1 && second.events.length === 1);
    server.double.shut();
    await until(() => retries >= 3);
    await first.stop();
    await ledger.close();
    await expect(second.ended).resolves.toBeUndefined();
  });
});
