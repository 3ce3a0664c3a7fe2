import fc from 'fast-check';
import { asked, collect } from '../contract-tests/index.js';
import type { RecordedEvent } from '../core/envelope.js';
import type { Ledger } from '../core/ledger.js';
import { MemoryLedger } from '../memory/index.js';
import { KurrentServer } from './kurrent-server.fixture.js';

const STREAMS = ['300711.sample-a', '300711.sample-b', '150101.sample-a'];

const step = fc.record({
  stream: fc.constantFrom(...STREAMS),
  command: fc.nat({ max: 9 }),
  content: fc.nat({ max: 1 }),
  off: fc.constantFrom(0, 0, 0, 1, -1),
  events: fc.integer({ min: 1, max: 3 }),
  /** Which of two processes. */
  process: fc.nat({ max: 1 }),
  clock: fc.integer({ min: 0, max: 5_000 }),
});

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Position and version of the command, or the refusal's name. */
async function appendTo(ledger: Ledger, one: Step, expectedVersion: number): Promise<unknown> {
  const commandId = `00000000-0000-4000-8000-${String(one.command).padStart(12, '0')}`;
  const request = asked({ stream: one.stream, expectedVersion, commandId, fingerprint: String(one.content), notes: Array(one.events).fill(one.command) });
  return ledger.append(request).then(({ position, version }) => ({ position, version }), (error: Error) => error.name);
}

const timeless = (events: RecordedEvent[]) => events.map((event) => ({ ...event, recordedAt: '' }));

describe('the ledger in KurrentDB', () => {
  it('does what the ledger in memory does, whatever is asked of two processes in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
        const server = await KurrentServer.create();
        const [memory, processes] = [new MemoryLedger({ now: () => '2025-07-01T00:00:00.000Z' }), [server.open(), server.open()]];
        for (const one of steps) {
          server.double.log.now = () => new Date(1_750_000_000_000 + one.clock);
          const version = (await collect(memory.readStream(one.stream))).length;
          const expected = Math.max(version + one.off, 0);
          expect(await appendTo(processes[one.process]!, one, expected)).toEqual(await appendTo(memory, one, expected));
        }
        const [all, inMemory] = [await collect(server.open().readAll({ after: 0, pageSize: 3 })), await collect(memory.readAll({ after: 0 }))];
        expect(timeless(all)).toEqual(timeless(inMemory));
        const instants = all.map(({ recordedAt }) => recordedAt);
        expect(instants).toEqual([...instants].sort());
        for (const stream of STREAMS) expect(await collect(processes[0]!.readStream(stream))).toEqual(all.filter((event) => event.stream === stream));
        expect(await collect(processes[1]!.readAll({ after: 0, entity: '300711', pageSize: 2 }))).toEqual(all.filter(({ entity }) => entity === '300711'));
        await server.drop();
      }),
      { numRuns: 12 },
    );
  });
});
