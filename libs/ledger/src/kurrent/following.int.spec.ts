import { until } from '@quipu/platform/testing';
import { asked, collect, Follower, notesOf, range } from '../contract-tests/index.js';
import type { EventPage } from '../core/ledger.js';
import { seed } from './double/seed.fixture.js';
import { KurrentServer } from './kurrent-server.fixture.js';
import type { KurrentLedger } from './kurrent-ledger.js';

const NEVER = 2 ** 31 - 1;

describe('following a ledger in KurrentDB', () => {
  let server: KurrentServer;
  let writer: KurrentLedger;

  beforeEach(async () => {
    server = await KurrentServer.create();
    writer = server.open();
  });
  afterEach(() => server.drop());

  const appendNotes = async (notes: readonly number[]) => {
    for (const note of notes) await writer.append(asked({ notes: [note] }));
  };
  const listening = () => server.double.reads.subscriptions;

  async function liveFollower(options: { pollMs: number }): Promise<Follower> {
    const follower = new Follower(server.open(options), { after: await writer.head() });
    await until(() => listening() === 1);
    return follower;
  }

  it('is told by the server: without a poll nothing is missed', async () => {
    const follower = await liveFollower({ pollMs: NEVER });
    for (const note of range(1, 10)) {
      await appendNotes([note]);
      await until(() => follower.events.length === note);
    }
    await follower.stop();
    expect(notesOf(follower.events)).toEqual(range(1, 10));
  });

  it('law 1: finds what was recorded while its subscription was away', async () => {
    const follower = await liveFollower({ pollMs: NEVER });
    await appendNotes([1]);
    await until(() => follower.events.length === 1);
    for (const note of range(2, 3)) {
      await server.double.restart();
      await until(() => appendNotes([note]).then(() => true, () => false));
      await until(() => follower.events.length === note);
      await until(() => listening() === 1);
    }
    await follower.stop();
    expect(notesOf(follower.events)).toEqual(range(1, 3));
  });

  it('needs one subscription for all who follow, and none when nobody does', async () => {
    const ledger = server.open();
    const followers = range(1, 5).map(() => new Follower(ledger, { after: 0 }));
    await appendNotes([1]);
    await until(() => followers.every(({ events }) => events.length === 1));
    await until(() => listening() === 1);
    await Promise.all(followers.map((follower) => follower.stop()));
    await until(() => listening() === 0);
    const again = new Follower(ledger, { after: 0 });
    await until(() => listening() === 1);
    await again.stop();
  });

  it('stops with the error of an upcaster, which waiting would not mend', async () => {
    const upcasters = { 'sample.noted': { 1: () => { throw new Error('no such version'); } } };
    const follower = new Follower(server.open({ upcasters }), { after: 0 });
    await appendNotes([1]);
    await expect(follower.ended).rejects.toThrow('no such version');
  });

  it('asks the server for no more than a slow reader takes', async () => {
    seed(server.double.log, asked({ notes: range(1, 1_900) }));
    const ledger = server.open();
    await Promise.all([ledger.head(), writer.head()]);
    const before = server.double.reads.eventsSent;
    const controller = new AbortController();
    const slow = ledger.subscribe({ after: 0, batchSize: 10, signal: controller.signal })[Symbol.asyncIterator]();
    const notes = notesOf((await slow.next()).value as EventPage);
    await appendNotes(range(1_901, 1_910));
    await ledger.head();
    // Its page and the next, each read with one event more; and what was recorded meanwhile.
    expect(server.double.reads.eventsSent - before).toBeLessThan(200);
    while (notes.length < 1_910) notes.push(...notesOf((await slow.next()).value as EventPage));
    controller.abort();
    expect((await slow.next()).done).toBe(true);
    expect(notes).toEqual(range(1, 1_910));
    expect(await collect(ledger.readAll({ after: 1_909 }))).toHaveLength(1);
  });
});
