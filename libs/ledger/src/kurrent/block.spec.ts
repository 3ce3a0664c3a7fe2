import fc from 'fast-check';
import { Block, BLOCK } from './block.js';
import { completeOf, entryData } from './block-entry.js';

const steps = fc.array(fc.record({ commit: fc.integer({ min: 1, max: 1e9 }), instant: fc.nat({ max: 1e7 }) }), { minLength: 1, maxLength: 30 });

function blockOf(number: number, of: readonly { commit: number; instant: number }[]): Block {
  const block = new Block(number);
  let [commit, instant] = [0, 1_750_000_000_000];
  for (const step of of) block.add((commit += step.commit), (instant += step.instant));
  return block;
}

describe('a block of the index', () => {
  it('finds each of its events, and no other', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), steps, (number, of) => {
        const block = blockOf(number, of);
        block.commits.forEach((commit, index) => {
          expect(block.find(commit)).toEqual({ position: number * BLOCK + index + 1, recordedAt: block.instants[index] });
        });
        expect(block.find(block.commits[0]! - 1)).toBeUndefined();
        expect(block.find(block.commits.at(-1)! + 1)).toBeUndefined();
        for (const instant of block.instants) expect(block.lastBy(instant)).toBe(number * BLOCK + block.instants.lastIndexOf(instant) + 1);
        expect(block.lastBy(0)).toBe(number * BLOCK);
      }),
    );
  });

  it('comes back from the server as it was, and only from its own place', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), steps, (number, of) => {
        const complete = { block: blockOf(number, of), commandId: 'c' };
        const { type, data, id } = entryData(complete);
        const event = (revision: number) => ({ type, data, id, revision: BigInt(revision), streamId: '', isJson: true, created: new Date(0), metadata: undefined }) as Parameters<typeof completeOf>[0];
        expect(completeOf(event(number))).toEqual(complete);
        expect(completeOf(event(number + 1))).toBeUndefined();
      }),
    );
  });
});
