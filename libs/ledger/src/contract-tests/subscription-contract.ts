import { until } from '@quipu/platform/testing';
import { randomUUID } from 'node:crypto';
import type { EventPage, Ledger } from '../core/ledger.js';
import { Follower } from './follower.js';
import { asked, collect, notesOf, range } from './samples.js';
import { eventsRead } from './upcasting-contract.js';

export function subscriptionContract(ledger: () => Ledger): void {
  describe('a subscription', () => {
    async function appendNotes(notes: readonly number[]): Promise<void> {
      for (const note of notes) await ledger().append(asked({ notes: [note] }));
    }

    it('gives history first, then what is recorded while it listens', async () => {
      const after = await ledger().head();
      await appendNotes(range(1, 25));
      const follower = new Follower(ledger(), { after, batchSize: 10 });
      await until(() => follower.events.length === 25);
      await appendNotes(range(26, 40));
      await until(() => follower.events.length === 40);
      await follower.stop();
      expect(notesOf(follower.events)).toEqual(range(1, 40));
      expect(follower.largestPage).toBeLessThanOrEqual(10);
    });

    it('starts after the position it is given', async () => {
      const [first, second] = [await ledger().append(asked()), await ledger().append(asked({ notes: ['wanted'] }))];
      const follower = new Follower(ledger(), { after: first.position });
      await until(() => follower.events.length === 1);
      await follower.stop();
      expect(follower.events[0]!.position).toBe(second.position);
    });

    it('serves several readers, each at its own place', async () => {
      const after = await ledger().head();
      await appendNotes(range(1, 5));
      const whole = new Follower(ledger(), { after });
      const late = new Follower(ledger(), { after: await ledger().head() });
      await appendNotes(range(6, 9));
      await until(() => whole.events.length === 9 && late.events.length === 4);
      await Promise.all([whole.stop(), late.stop()]);
      expect(notesOf(late.events)).toEqual(range(6, 9));
    });

    it('ends without error when aborted while it waits', async () => {
      const follower = new Follower(ledger(), { after: await ledger().head() });
      await ledger().append(asked());
      await until(() => follower.events.length === 1);
      await follower.stop();
      expect(follower.events).toHaveLength(1);
    });

    it('ends without a page when aborted before it begins', async () => {
      const pages = ledger().subscribe({ after: 0, signal: AbortSignal.abort() });
      expect(await collect(pages)).toEqual([]);
    });

    it('gives nothing more once aborted, although there is more', async () => {
      const after = await ledger().head();
      await appendNotes(range(1, 10));
      const controller = new AbortController();
      const pages: EventPage[] = [];
      for await (const page of ledger().subscribe({ after, batchSize: 3, signal: controller.signal })) {
        pages.push(page);
        controller.abort();
      }
      expect(pages.map((page) => page.length)).toEqual([3]);
    });

    it('may be left by its reader', async () => {
      const after = await ledger().head();
      await appendNotes([1, 2]);
      for await (const page of ledger().subscribe({ after, signal: new AbortController().signal })) {
        expect(page.length).toBeGreaterThan(0);
        break;
      }
    });

    it('waits for a slow reader with little in memory, and loses nothing', async () => {
      const after = await ledger().head();
      const label = randomUUID();
      const append = (notes: readonly number[]) =>
        Promise.all(notes.map((note) => ledger().append(asked({ events: [{ type: 'sample.tracked', schemaVersion: 1, data: { label, note } }] }))));
      await append(range(1, 200));
      const controller = new AbortController();
      const slow = ledger().subscribe({ after, batchSize: 10, signal: controller.signal })[Symbol.asyncIterator]();
      const notes = notesOf((await slow.next()).value as EventPage);
      await append(range(201, 400));
      const quick = new Follower(ledger(), { after });
      await until(() => quick.events.length === 400);
      await quick.stop();
      // What is not the quick reader's is the slow one's: its page, and perhaps the next two.
      expect(eventsRead(label) - 400).toBeLessThanOrEqual(30);
      while (notes.length < 400) notes.push(...notesOf((await slow.next()).value as EventPage));
      controller.abort();
      expect((await slow.next()).done).toBe(true);
      expect(notes).toEqual(notesOf(quick.events));
    });
  });
}
