import type { Ledger } from '../core/ledger.js';
import { asked, collect, newStream, notesOf, range } from './samples.js';

export function readStreamContract(ledger: () => Ledger): void {
  describe('reading a stream', () => {
    it('gives its events forwards, and no other stream’s', async () => {
      const stream = newStream();
      for (const version of range(0, 4)) {
        await ledger().append(asked({ stream, expectedVersion: version, notes: [version] }));
        await ledger().append(asked());
      }
      const events = await collect(ledger().readStream(stream));
      expect(notesOf(events)).toEqual(range(0, 4));
      expect(events.map(({ version }) => version)).toEqual(range(1, 5));
    });

    it('starts at a version', async () => {
      const { stream } = await ledger().append(asked({ notes: range(1, 5) }));
      const from = async (fromVersion: number) => notesOf(await collect(ledger().readStream(stream, { fromVersion })));
      expect(await from(1)).toEqual(range(1, 5));
      expect(await from(4)).toEqual([4, 5]);
      expect(await from(6)).toEqual([]);
    });

    it('stops at a position: the stream as it stood then', async () => {
      const stream = newStream();
      const first = await ledger().append(asked({ stream, notes: [1, 2] }));
      const elsewhere = await ledger().append(asked());
      await ledger().append(asked({ stream, expectedVersion: 2, notes: [3] }));
      const upTo = async (upToPosition: number) => notesOf(await collect(ledger().readStream(stream, { upToPosition })));
      expect(await upTo(first.position)).toEqual([1, 2]);
      expect(await upTo(elsewhere.position)).toEqual([1, 2]);
      expect(await upTo(first.position - 1)).toEqual([1]);
      expect(await upTo(0)).toEqual([]);
      expect(notesOf(await collect(ledger().readStream(stream, { fromVersion: 2, upToPosition: first.position })))).toEqual([2]);
    });

    it('gives no page for a stream that does not exist', async () => {
      const pages = [];
      for await (const page of ledger().readStream(newStream())) pages.push(page);
      expect(pages).toEqual([]);
    });

    it('gives a long stream in several pages', async () => {
      const { stream } = await ledger().append(asked({ notes: range(1, 2_500) }));
      const pages: number[] = [];
      const notes: unknown[] = [];
      for await (const page of ledger().readStream(stream)) {
        pages.push(page.length);
        notes.push(...notesOf(page));
      }
      expect(notes).toEqual(range(1, 2_500));
      expect(pages.length).toBeGreaterThan(1);
      expect(pages).not.toContain(0);
    });
  });
}
