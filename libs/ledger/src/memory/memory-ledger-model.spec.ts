import fc from 'fast-check';
import { asked, collect, notesOf } from '../contract-tests/index.js';
import { CommandIdReused, WrongExpectedVersion } from '../core/errors.js';
import { MemoryLedger } from './memory-ledger.js';

interface Step {
  stream: number;
  /** Which command id; few, so that they repeat. */
  command: number;
  content: number;
  /** How far the expected version is off the actual one. */
  off: number;
  events: number;
}

const STREAMS = ['300711.sample-a', '300711.sample-b', '150101.sample-a'];

const step: fc.Arbitrary<Step> = fc.record({
  stream: fc.nat({ max: STREAMS.length - 1 }),
  command: fc.nat({ max: 15 }),
  content: fc.nat({ max: 1 }),
  off: fc.constantFrom(0, 0, 0, 0, 1, -1),
  events: fc.integer({ min: 1, max: 3 }),
});

/** What a ledger is, in the fewest words: a list, and what each command id got. */
class Model {
  readonly events: { stream: string; note: string }[] = [];
  readonly known = new Map<number, { content: number; position: number }>();

  version(stream: string): number {
    return this.events.filter((event) => event.stream === stream).length;
  }

  /** Position of the last event, or the refusal's name. */
  append({ stream, command, content, off, events }: Step): number | string {
    const known = this.known.get(command);
    if (known) return known.content === content ? known.position : CommandIdReused.name;
    const name = STREAMS[stream]!;
    if (expectedBy(this, { stream, off }) !== this.version(name)) return WrongExpectedVersion.name;
    for (let place = 0; place < events; place += 1) this.events.push({ stream: name, note: `${command}/${place}` });
    this.known.set(command, { content, position: this.events.length });
    return this.events.length;
  }
}

function expectedBy(model: Model, { stream, off }: Pick<Step, 'stream' | 'off'>): number {
  return Math.max(model.version(STREAMS[stream]!) + off, 0);
}

async function appendTo(ledger: MemoryLedger, model: Model, one: Step): Promise<number | string> {
  const request = asked({
    stream: STREAMS[one.stream]!,
    expectedVersion: expectedBy(model, one),
    commandId: `00000000-0000-4000-8000-${String(one.command).padStart(12, '0')}`,
    fingerprint: String(one.content),
    notes: Array.from({ length: one.events }, (_, place) => `${one.command}/${place}`),
  });
  return ledger.append(request).then(({ position }) => position, (error: Error) => error.name);
}

describe('the memory ledger', () => {
  it('does what a plain list would, whatever is asked of it in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const ledger = new MemoryLedger({ now: () => '2025-07-01T00:00:00.000Z' });
        const model = new Model();
        for (const one of steps) {
          const outcome = await appendTo(ledger, model, one);
          expect(outcome).toBe(model.append(one));
        }
        expect(notesOf(await collect(ledger.readAll({ after: 0, pageSize: 3 })))).toEqual(model.events.map(({ note }) => note));
        for (const stream of STREAMS) {
          const notes = model.events.filter((event) => event.stream === stream).map(({ note }) => note);
          expect(notesOf(await collect(ledger.readStream(stream)))).toEqual(notes);
        }
      }),
    );
  });

  it('never lets recorded-at decrease, however the clock jumps', async () => {
    const clocks = fc.array(fc.date({ min: new Date('2025-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(clocks, async (clock) => {
        let reading = 0;
        const ledger = new MemoryLedger({ now: () => clock[reading++]!.toISOString() });
        for (const _ of clock) await ledger.append(asked());
        const instants = (await collect(ledger.readAll({ after: 0 }))).map(({ recordedAt }) => recordedAt);
        expect(instants).toEqual([...instants].sort());
        expect(instants.at(-1)).toBe(clock.map((instant) => instant.toISOString()).sort().at(-1));
      }),
    );
  });

  it('is empty at first', async () => {
    const ledger = new MemoryLedger({ now: () => '2025-07-01T00:00:00.000Z' });
    expect(await ledger.head()).toBe(0);
    expect(await ledger.positionAt('9999-12-31T00:00:00Z')).toBe(0);
    expect(await collect(ledger.readAll({ after: 0 }))).toEqual([]);
  });
});
