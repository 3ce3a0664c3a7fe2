import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { collect } from '../contract-tests/index.js';
import { MemoryLedger } from '../memory/index.js';
import { decide, loadState } from './decide.js';
import { Refusal } from './decider.js';
import { CommandIdReused, LedgerUnavailable, WrongExpectedVersion } from './errors.js';
import { jar, jarRequest, jarStream, type JarCommand } from './jar.fixture.js';
import type { AppendRequest, Ledger } from './ledger.js';

const newLedger = () => new MemoryLedger({ now: () => '2025-07-01T00:00:00.000Z' });
const stateOf = async (ledger: Ledger) => (await loadState(ledger, jarStream, jar)).state;

/** The same ledger, where something happens each time between the decision and its append. */
function disturbed(ledger: Ledger, before: () => Promise<unknown>): Ledger {
  const append = async (request: AppendRequest) => {
    await before();
    return ledger.append(request);
  };
  return Object.create(ledger, { append: { value: append } }) as Ledger;
}

describe('decide', () => {
  let ledger: Ledger;

  beforeEach(() => {
    ledger = newLedger();
  });

  it('records what the decider says of the state so far', async () => {
    await decide(ledger, jarRequest({ put: 3 }));
    const { receipt, version } = await decide(ledger, jarRequest({ put: 4 }));
    expect(await stateOf(ledger)).toEqual({ content: 7, sealed: false });
    expect(version).toBe(2);
    expect(receipt).toMatchObject({ stream: jarStream, version: 2, events: 1 });
  });

  it('passes on a refusal, and records nothing', async () => {
    await decide(ledger, jarRequest({ seal: true }));
    await expect(decide(ledger, jarRequest({ put: 1 }))).rejects.toThrow(Refusal);
    expect(await ledger.head()).toBe(1);
  });

  it('records nothing where nothing changes', async () => {
    await decide(ledger, jarRequest({ seal: true }));
    expect(await decide(ledger, jarRequest({ seal: true }))).toEqual({ receipt: undefined, version: 1 });
    expect(await ledger.head()).toBe(1);
  });

  it('writes the newest schema version of each type', async () => {
    await decide(ledger, { ...jarRequest({ put: 1 }), schemaVersions: { 'jar.filled': 4 } });
    await decide(ledger, jarRequest({ seal: true }));
    const events = await collect(ledger.readStream(jarStream));
    expect(events.map(({ schemaVersion }) => schemaVersion)).toEqual([4, 1]);
  });

  it('decides again when the stream has changed meanwhile', async () => {
    let rivals = 2;
    const racing = disturbed(ledger, async () => rivals-- > 0 && decide(ledger, jarRequest({ put: 10 })));
    expect(await decide(racing, jarRequest({ put: 1 }))).toMatchObject({ version: 3 });
    expect(await stateOf(ledger)).toEqual({ content: 21, sealed: false });
  });

  it('refuses what the changed stream no longer allows', async () => {
    const sealing = disturbed(ledger, () => decide(ledger, jarRequest({ seal: true })));
    await expect(decide(sealing, jarRequest({ put: 1 }))).rejects.toThrow('El frasco está sellado.');
    expect(await stateOf(ledger)).toEqual({ content: 0, sealed: true });
  });

  it('gives up when it never gets through', async () => {
    const hopeless = disturbed(ledger, () => decide(ledger, jarRequest({ put: 10 })));
    await expect(decide(hopeless, jarRequest({ put: 1 }))).rejects.toThrow(WrongExpectedVersion);
  });

  it('does not try again when the outcome is unknown: the sender does, with the same id', async () => {
    let attempts = 0;
    const away = disturbed(ledger, () => {
      attempts += 1;
      return Promise.reject(new LedgerUnavailable('away'));
    });
    await expect(decide(away, jarRequest({ put: 1 }))).rejects.toThrow(LedgerUnavailable);
    expect(attempts).toBe(1);
  });

  it('lets a crowd on one stream through, one after another', async () => {
    const crowd = Array.from({ length: 100 }, () => decide(ledger, jarRequest({ put: 1 })));
    const versions = (await Promise.all(crowd)).map(({ version }) => version);
    expect(new Set(versions).size).toBe(100);
    expect(await stateOf(ledger)).toEqual({ content: 100, sealed: false });
  });
});

describe('a command sent again', () => {
  let ledger: Ledger;
  const id = randomUUID();

  beforeEach(() => {
    ledger = newLedger();
  });

  it.each([
    ['accepts it again', { put: 5 }],
    ['refuses it', { seal: true }],
  ] as const)('law 3: gets the first receipt where the changed state %s', async (_name, change) => {
    const first = await decide(ledger, jarRequest({ put: 1 }, id));
    await decide(ledger, jarRequest(change));
    expect(await decide(ledger, jarRequest({ put: 1 }, id))).toEqual(first);
    expect(await ledger.head()).toBe(2);
  });

  it('law 3: gets the first receipt where it would change nothing now', async () => {
    const first = await decide(ledger, jarRequest({ seal: true }, id));
    expect(await decide(ledger, jarRequest({ seal: true }, id))).toEqual(first);
  });

  it('law 3: twenty times at once has one effect', async () => {
    const decisions = await Promise.all(Array.from({ length: 20 }, () => decide(ledger, jarRequest({ put: 1 }, id))));
    expect(new Set(decisions.map((decision) => JSON.stringify(decision))).size).toBe(1);
    expect(await stateOf(ledger)).toEqual({ content: 1, sealed: false });
  });

  it.each([
    ['is accepted', { put: 2 }, { put: 3 }],
    ['is refused', { seal: true }, { put: 3 }],
    ['changes nothing', { seal: true }, { seal: true }],
  ] as const)('law 3: with another content, which %s, is an error of the sender', async (_name, between, other) => {
    await decide(ledger, jarRequest({ put: 1 }, id));
    await decide(ledger, jarRequest(between));
    await expect(decide(ledger, jarRequest(other, id))).rejects.toThrow(CommandIdReused);
  });

  it('law 3: at any time, any number of times, leaves the history as if sent once', async () => {
    const command: fc.Arbitrary<JarCommand> = fc.oneof(
      { weight: 9, arbitrary: fc.record({ put: fc.integer({ min: 1, max: 9 }) }) },
      { weight: 1, arbitrary: fc.constant<JarCommand>({ seal: true }) },
    );
    const commands = fc.uniqueArray(fc.record({ id: fc.uuid(), command }), { selector: ({ id }) => id, minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(commands, fc.infiniteStream(fc.nat()), async (once, dice) => {
        const [plain, repeated] = [newLedger(), newLedger()];
        for (const [index, { id: own, command: sent }] of once.entries()) {
          const earlier = once[dice.next().value! % (index + 1)]!;
          await decide(plain, jarRequest(sent, own)).catch(refused);
          await decide(repeated, jarRequest(sent, own)).catch(refused);
          if (await wasRecorded(repeated, earlier)) await decide(repeated, jarRequest(earlier.command, earlier.id));
        }
        expect(await collect(repeated.readAll({ after: 0 }))).toEqual(await collect(plain.readAll({ after: 0 })));
      }),
      { numRuns: 60 },
    );
  });
});

function refused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}

async function wasRecorded(ledger: Ledger, { id }: { id: string }): Promise<boolean> {
  return (await collect(ledger.readStream(jarStream))).some(({ causationId }) => causationId === id);
}
