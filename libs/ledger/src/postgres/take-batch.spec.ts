import fc from 'fast-check';
import { asked } from '../contract-tests/index.js';
import { recordable } from '../core/recordable.js';
import { takeBatch } from './take-batch.js';

const waiting = (stream: string, command: number, length = 1) => ({
  request: recordable(
    asked({
      stream: `300711.sample-${stream}`,
      commandId: `00000000-0000-4000-8000-${String(command).padStart(12, '0')}`,
      notes: ['x'.repeat(length)],
    }),
  ),
});

describe('a batch', () => {
  it('has each stream and each command id once; the others keep their order', () => {
    const all = [waiting('a', 1), waiting('b', 1), waiting('a', 2), waiting('c', 3), waiting('b', 4), waiting('a', 5)];
    const { batch, rest } = takeBatch(all);
    expect(batch).toEqual([all[0], all[3]]);
    expect(rest).toEqual([all[1], all[2], all[4], all[5]]);
  });

  it('takes one request, however large it is', () => {
    const all = [waiting('a', 1, 5_000_000), waiting('b', 2, 5_000_000)];
    expect(takeBatch(all)).toEqual({ batch: [all[0]], rest: [all[1]] });
  });

  it('empties any queue, each stream in order of arrival', () => {
    const one = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (asks) => {
        const all = asks.map(([stream, command]) => waiting(stream, command));
        const served: typeof all = [];
        for (let queue = all; queue.length > 0; ) {
          const { batch, rest } = takeBatch(queue);
          expect(batch.length).toBeGreaterThan(0);
          expect(new Set(batch.map(({ request }) => request.stream)).size).toBe(batch.length);
          expect(new Set(batch.map(({ request }) => request.commandId)).size).toBe(batch.length);
          served.push(...batch);
          queue = rest;
        }
        expect(new Set(served)).toEqual(new Set(all));
        for (const stream of ['a', 'b', 'c', 'd']) {
          const of = (list: typeof all) => list.filter(({ request }) => request.stream === `300711.sample-${stream}`);
          expect(of(served)).toEqual(of(all));
        }
      }),
      { numRuns: 50 },
    );
  });
});
