import { randomUUID } from 'node:crypto';
import type { Ledger } from '../core/ledger.js';
import type { Upcasters } from '../core/upcasting.js';
import { asked, collect, newStream } from './samples.js';

const timesRead = new Map<string, number>();

/** How many events `sample.tracked` with this label a ledger has turned into objects. */
export function eventsRead(label: string): number {
  return timesRead.get(label) ?? 0;
}

/** Where the ledger under test must be given: `sample.grown` at version 3, `sample.tracked` at 2. */
export const sampleUpcasters: Upcasters = {
  'sample.grown': {
    1: (data) => ({ ...data, second: 'added by 1' }),
    2: (data) => ({ ...data, third: 'added by 2' }),
  },
  'sample.tracked': {
    1: (data) => {
      const { label } = data as { label: string };
      timesRead.set(label, eventsRead(label) + 1);
      return data;
    },
  },
};

export function upcastingContract(ledger: () => Ledger): void {
  describe('an old schema version', () => {
    const newest = { schemaVersion: 3, data: { first: 1, second: 'added by 1', third: 'added by 2' } };

    it('is lifted to the newest wherever it is read', async () => {
      const after = await ledger().head();
      const stream = newStream();
      await ledger().append(asked({ stream, events: [{ type: 'sample.grown', schemaVersion: 1, data: { first: 1 } }] }));
      const controller = new AbortController();
      for await (const page of ledger().subscribe({ after, signal: controller.signal })) {
        expect(page[0]).toMatchObject(newest);
        controller.abort();
      }
      expect((await collect(ledger().readStream(stream)))[0]).toMatchObject(newest);
      expect((await collect(ledger().readAll({ after })))[0]).toMatchObject(newest);
    });

    it('is lifted from where it is', async () => {
      const versions = [
        { schemaVersion: 2, data: { first: 1, second: 'own' } },
        { schemaVersion: 3, data: { first: 1, second: 'own', third: 'own' } },
        { schemaVersion: 4, data: { fourth: randomUUID() } },
      ];
      const { stream } = await ledger().append(asked({ events: versions.map((event) => ({ ...event, type: 'sample.grown' })) }));
      const events = await collect(ledger().readStream(stream));
      expect(events.map(({ schemaVersion, data }) => ({ schemaVersion, data }))).toEqual([
        { schemaVersion: 3, data: { first: 1, second: 'own', third: 'added by 2' } },
        versions[1],
        versions[2],
      ]);
    });
  });
}
