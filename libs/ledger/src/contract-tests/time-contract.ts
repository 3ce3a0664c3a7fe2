import type { Ledger, Receipt } from '../core/ledger.js';
import { asked, collect, range } from './samples.js';

export function timeContract(ledger: () => Ledger): void {
  describe('recorded at', () => {
    /** Appends until the clock has moved on from the instant. */
    async function appendLaterThan(instant: string): Promise<Receipt> {
      for (;;) {
        const receipt = await ledger().append(asked());
        if (receipt.recordedAt > instant) return receipt;
      }
    }

    it('never decreases with position', async () => {
      const after = await ledger().head();
      await Promise.all(range(1, 200).map(() => ledger().append(asked({ notes: [1, 2] }))));
      const instants = (await collect(ledger().readAll({ after }))).map(({ recordedAt }) => recordedAt);
      expect(instants).toHaveLength(400);
      expect(instants).toEqual([...instants].sort());
    });

    it('is the same for all events of one command', async () => {
      const receipt = await ledger().append(asked({ notes: range(1, 10) }));
      const events = await collect(ledger().readStream(receipt.stream));
      expect(new Set(events.map(({ recordedAt }) => recordedAt))).toEqual(new Set([receipt.recordedAt]));
    });

    it('leads back to the last position recorded by then', async () => {
      const receipts = [await ledger().append(asked())];
      const instants = () => new Set(receipts.map(({ recordedAt }) => recordedAt));
      while (instants().size < 4) receipts.push(await ledger().append(asked()));
      const lastBy = (instant: string) => receipts.findLast(({ recordedAt }) => recordedAt <= instant)!.position;
      for (const instant of instants()) expect(await ledger().positionAt(instant)).toBe(lastBy(instant));
      const newest = receipts.at(-1)!.recordedAt;
      expect(await ledger().positionAt(justBefore(newest))).toBe(lastBy(justBefore(newest)));
    });

    it('leads to 0 before the beginning, and to the head from now on', async () => {
      await ledger().append(asked());
      expect(await ledger().positionAt('1970-01-01T00:00:00Z')).toBe(0);
      expect(await ledger().positionAt('9999-12-31T23:59:59.999Z')).toBe(await ledger().head());
    });

    it('is asked for with the zone it is meant in', async () => {
      const { recordedAt, position } = await appendLaterThan((await ledger().append(asked())).recordedAt);
      const inLima = `${new Date(Date.parse(recordedAt) - 5 * 3_600_000).toISOString().slice(0, -1)}-05:00`;
      expect(await ledger().positionAt(inLima)).toBe(position);
      await expect(ledger().positionAt(recordedAt.slice(0, -1))).rejects.toThrow(RangeError);
    });
  });
}

function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}
