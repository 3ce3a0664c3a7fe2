import type { Ledger } from '../core/ledger.js';
import { asked, collect, newEntity, newStream, notesOf, range } from './samples.js';

export function readAllContract(ledger: () => Ledger): void {
  describe('reading everything', () => {
    /** Twelve events, alternately of two entities. */
    async function history() {
      const after = await ledger().head();
      const entities = [newEntity(), newEntity()] as const;
      for (const note of range(1, 12)) await ledger().append(asked({ stream: newStream(entities[note % 2]), notes: [note] }));
      return { after, odd: entities[1], even: entities[0] };
    }

    it('gives the events of all streams in order of position', async () => {
      const { after } = await history();
      const events = await collect(ledger().readAll({ after }));
      expect(notesOf(events)).toEqual(range(1, 12));
      const positions = events.map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      expect(positions.at(-1)).toBe(await ledger().head());
    });

    it('starts after a position and stops at another', async () => {
      const { after } = await history();
      const positions = (await collect(ledger().readAll({ after }))).map(({ position }) => position);
      const part = await collect(ledger().readAll({ after: positions[2]!, upToPosition: positions[7]! }));
      expect(notesOf(part)).toEqual(range(4, 8));
      expect(await collect(ledger().readAll({ after: positions[11]! }))).toEqual([]);
    });

    it('gives one entity’s events only', async () => {
      const { after, odd, even } = await history();
      expect(notesOf(await collect(ledger().readAll({ after, entity: odd })))).toEqual([1, 3, 5, 7, 9, 11]);
      expect(notesOf(await collect(ledger().readAll({ after: 0, entity: even, pageSize: 4 })))).toEqual([2, 4, 6, 8, 10, 12]);
      expect(await collect(ledger().readAll({ after, entity: newEntity() }))).toEqual([]);
    });

    it.each([1, 5, 6, 12, 100])('comes in pages of at most %d, none empty, none repeated', async (pageSize) => {
      const { after } = await history();
      const pages: number[] = [];
      const notes: unknown[] = [];
      for await (const page of ledger().readAll({ after, pageSize })) {
        pages.push(page.length);
        notes.push(...notesOf(page));
      }
      expect(notes).toEqual(range(1, 12));
      expect(Math.max(...pages)).toBeLessThanOrEqual(pageSize);
      expect(Math.min(...pages)).toBeGreaterThan(0);
    });

    it('may be left half-way', async () => {
      const { after } = await history();
      for await (const page of ledger().readAll({ after, pageSize: 2 })) {
        expect(notesOf(page)).toEqual([1, 2]);
        break;
      }
      expect(await collect(ledger().readAll({ after }))).toHaveLength(12);
    });
  });
}
