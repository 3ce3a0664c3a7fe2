import { until } from '@quipu/platform/testing';
import { WrongExpectedVersion } from '../core/errors.js';
import type { Ledger, Receipt } from '../core/ledger.js';
import { Follower } from './follower.js';
import { asked, collect, newStream, range } from './samples.js';

const APPENDERS = 64;
const COMMANDS = 6;

export function lawsContract(ledger: () => Ledger): void {
  describe('under concurrent appenders', () => {
    /** One appender: a stream of its own, commands of one to three events. */
    async function appendMany(appender: number): Promise<Receipt[]> {
      const stream = newStream();
      const receipts: Receipt[] = [];
      for (const command of range(1, COMMANDS)) {
        const notes = range(0, (appender + command) % 3).map((place) => ({ appender, command, place }));
        receipts.push(await ledger().append(asked({ stream, expectedVersion: receipts.at(-1)?.version ?? 0, notes })));
      }
      return receipts;
    }

    it('law 1, law 2: readers who follow meanwhile see every event once, in order, none late', async () => {
      const after = await ledger().head();
      const followers = [1, 7, 1_000].map((batchSize) => new Follower(ledger(), { after, batchSize }));
      const receipts = (await Promise.all(range(1, APPENDERS).map(appendMany))).flat();
      const all = await collect(ledger().readAll({ after }));
      expect(all).toHaveLength(receipts.reduce((sum, { events }) => sum + events, 0));
      await until(() => followers.every(({ events }) => events.length >= all.length));
      await Promise.all(followers.map((follower) => follower.stop()));
      for (const { events } of followers) expect(events).toEqual(all);
      const positions = all.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    });

    it('law 1: what was acknowledged is there, as acknowledged, at every later reading', async () => {
      const receipts = (await Promise.all(range(1, APPENDERS).map(appendMany))).flat();
      for (const { stream, version, position, recordedAt } of receipts) {
        const [last] = await collect(ledger().readStream(stream, { fromVersion: version, upToPosition: position }));
        expect(last).toMatchObject({ stream, version, position, recordedAt });
      }
    });

    it('law 2: a reader who saw a position never finds an unseen event at or below it', async () => {
      const after = await ledger().head();
      const seen: number[] = [];
      let appending = true;
      const appended = Promise.all(range(1, APPENDERS).map(appendMany)).finally(() => (appending = false));
      while (appending) {
        for await (const page of ledger().readAll({ after: seen.at(-1) ?? after, pageSize: 5 })) {
          seen.push(...page.map(({ position }) => position));
        }
        await new Promise(setImmediate);
      }
      await appended;
      const last = seen.at(-1)!;
      const upToLast = await collect(ledger().readAll({ after, upToPosition: last }));
      expect(seen).toEqual(upToLast.map(({ position }) => position));
    });

    it('law 3: one of many commands on one version succeeds', async () => {
      const stream = newStream();
      await ledger().append(asked({ stream }));
      const outcomes = await Promise.allSettled(
        range(1, APPENDERS).map((note) => ledger().append(asked({ stream, expectedVersion: 1, notes: [note] }))),
      );
      const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      expect(refusals).toHaveLength(APPENDERS - 1);
      for (const refusal of refusals) {
        expect(refusal).toBeInstanceOf(WrongExpectedVersion);
        expect(refusal).toMatchObject({ expected: 1, actual: 2 });
      }
      expect(await collect(ledger().readStream(stream))).toHaveLength(2);
    });
  });
}
