import { sessionsLike, until } from '@quipu/platform/testing';
import type pg from 'pg';
import { asked, Follower, newStream, notesOf, range } from '../contract-tests/index.js';
import { eventId } from '../core/event-id.js';
import { recordable } from '../core/recordable.js';
import { LedgerDatabase } from './ledger-database.fixture.js';
import type { PostgresLedger } from './postgres-ledger.js';

const NEVER = 2 ** 31 - 1;

describe('following a ledger in PostgreSQL', () => {
  let database: LedgerDatabase;
  let writer: PostgresLedger;
  let monitor: pg.Client;

  beforeEach(async () => {
    database = await LedgerDatabase.create();
    writer = database.open();
    monitor = await database.connect();
  });
  afterEach(() => database.drop());

  const listening = () => sessionsLike(monitor, '% listen');
  const appendNotes = async (notes: readonly number[]) => {
    for (const note of notes) await writer.append(asked({ notes: [note] }));
  };

  /** Follows, and has turned live. */
  async function liveFollower(options: { pollMs: number }): Promise<Follower> {
    const follower = new Follower(database.open(options), { after: await writer.head() });
    await until(async () => (await listening()) === 1);
    return follower;
  }

  it('is told by the database: without a poll nothing is missed', async () => {
    const follower = await liveFollower({ pollMs: NEVER });
    for (const note of range(1, 20)) {
      await appendNotes([note]);
      await until(() => follower.events.length === note);
    }
    await follower.stop();
    expect(notesOf(follower.events)).toEqual(range(1, 20));
  });

  it('law 1: finds what was recorded while the notification was lost, at the next poll', async () => {
    const follower = await liveFollower({ pollMs: 50 });
    await appendNotes([1]);
    await until(() => follower.events.length === 1);
    await recordSilently(await database.connect('owner'), 2);
    await until(() => follower.events.length === 2);
    await follower.stop();
    expect(notesOf(follower.events)).toEqual([1, 2]);
  });

  it('law 1: finds what was recorded while its listening connection was away', async () => {
    const follower = await liveFollower({ pollMs: NEVER });
    await appendNotes([1]);
    await until(() => follower.events.length === 1);
    for (const note of range(2, 4)) {
      expect(await database.urls.cut('quipu-ledger listen')).toBe(1);
      await until(async () => (await listening()) === 0);
      await appendNotes([note]);
      await until(() => follower.events.length === note);
      await until(async () => (await listening()) === 1);
    }
    await follower.stop();
    expect(notesOf(follower.events)).toEqual(range(1, 4));
  });

  it('needs one listening connection for all who follow, and none when nobody does', async () => {
    const ledger = database.open();
    const followers = range(1, 5).map(() => new Follower(ledger, { after: 0 }));
    await appendNotes([1]);
    await until(() => followers.every(({ events }) => events.length === 1));
    await until(async () => (await listening()) === 1);
    await Promise.all(followers.map((follower) => follower.stop()));
    await until(async () => (await listening()) === 0);
    const again = new Follower(ledger, { after: 0 });
    await until(async () => (await listening()) === 1);
    await again.stop();
  });

  it('stops with the error of an upcaster, which waiting would not mend', async () => {
    const upcasters = { 'sample.noted': { 1: () => { throw new Error('no such version'); } } };
    const follower = new Follower(database.open({ upcasters }), { after: 0 });
    await appendNotes([1]);
    await expect(follower.ended).rejects.toThrow('no such version');
  });
});

/** As ledger.append does, but for the notification. */
async function recordSilently(owner: pg.Client, position: number): Promise<void> {
  const stream = newStream();
  const { commandId, entity, validAt, metadata, events } = recordable(asked({ stream, notes: [position] }));
  await owner.query('BEGIN');
  await owner.query(
    `INSERT INTO ledger.event SELECT $1::bigint, $2, $3, 1, 'sample.noted', 1, $4, $5, recorded_at, $6, $7, $8 FROM ledger.head`,
    [position, eventId(commandId, 1), stream, entity, validAt, commandId, events[0]!.data, metadata],
  );
  await owner.query('UPDATE ledger.head SET position = $1', [position]);
  await owner.query('COMMIT');
}
