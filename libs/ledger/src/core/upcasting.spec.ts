import fc from 'fast-check';
import type { RecordedEvent } from './envelope.js';
import { upcast, type Upcasters } from './upcasting.js';

const event = (schemaVersion: number, data: object = { steps: [] }): RecordedEvent => ({
  id: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  stream: '300711.sample-1',
  version: 1,
  position: 1,
  type: 'sample.grown',
  schemaVersion,
  data,
  entity: '300711',
  actor: { account: 'opp', office: '01.03', role: 'planning-office' },
  validAt: '2025-06-30T05:00:00.000Z',
  recordedAt: '2025-07-01T05:00:00.000Z',
  correlationId: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  causationId: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  documents: [],
});

/** Upcasters from version 1 to `newest`, each of which notes that it was there. */
function chain(newest: number): Upcasters {
  const steps = Array.from({ length: newest - 1 }, (_, index) => index + 1).map((from) => [
    from,
    (data: object) => ({ ...data, steps: [...(data as { steps: number[] }).steps, from] }),
  ]);
  return { 'sample.grown': Object.fromEntries(steps) as Upcasters[string] };
}

const versions = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));

describe('upcasting', () => {
  it('applies every step from the event’s version to the newest, once and in order', () => {
    fc.assert(
      fc.property(versions, ([from, newest]) => {
        const { schemaVersion, data } = upcast(event(from), chain(newest));
        const expected = Array.from({ length: Math.max(newest - from, 0) }, (_, index) => from + index);
        expect(data).toEqual({ steps: expected });
        expect(schemaVersion).toBe(Math.max(from, newest));
      }),
    );
  });

  it('gives the same in one go as step by step', () => {
    fc.assert(
      fc.property(versions, fc.integer({ min: 1, max: 12 }), ([from, newest], middle) => {
        const halfway = upcast(event(from), chain(Math.min(middle, newest)));
        expect(upcast(halfway, chain(newest))).toEqual(upcast(event(from), chain(newest)));
      }),
    );
  });

  it('leaves the rest of the event, and the event it was given, as they are', () => {
    const old = Object.freeze(event(1, Object.freeze({ steps: [] })));
    expect(upcast(old, chain(3))).toEqual({ ...old, schemaVersion: 3, data: { steps: [1, 2] } });
  });

  it('gives back the very event when there is nothing to do', () => {
    const current = event(3);
    expect(upcast(current, chain(3))).toBe(current);
    expect(upcast({ ...current, type: 'sample.other' }, chain(9))).toMatchObject({ schemaVersion: 3 });
  });
});
