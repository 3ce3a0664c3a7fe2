import { randomUUID } from 'node:crypto';
import { type Archive, type CommandPage, HistoryDiffers, type StoredCommand } from '../core/archive.js';
import type { Ledger } from '../core/ledger.js';
import { copyHistory } from '../copy/index.js';
import { MemoryArchive, MemoryLedger, MemoryStore } from '../memory/index.js';
import { asked, collect, newEntity, newStream, range } from './samples.js';

export interface ArchiveUnderTest {
  ledger: Ledger;
  archive: Archive;
  /** Closes both and removes what was made for them. */
  dispose(): Promise<void>;
}

/** What every driver's archive must do, as Jest tests. `make` gives an empty store each time. */
export function archiveContract(name: string, make: () => Promise<ArchiveUnderTest>): void {
  describe(`${name}, moving a history`, () => {
    let made: ArchiveUnderTest;
    let source: Archive;
    let sourceLedger: MemoryLedger;

    beforeEach(async () => {
      made = await make();
      const store = new MemoryStore();
      let minute = 0;
      // Long ago, and in another rhythm than the target's clock.
      sourceLedger = new MemoryLedger({ store, now: () => new Date(Date.UTC(2025, 0, 1, 5, (minute += 1) >> 1, 0, minute)).toISOString() });
      source = new MemoryArchive(store);
      await fill(sourceLedger);
    });
    afterEach(() => made.dispose());

    const stored = async (archive: Archive, after = 0) => {
      const commands: StoredCommand[] = [];
      for await (const page of archive.readCommands({ after })) commands.push(...page);
      return commands;
    };

    it('law 1: keeps every envelope, every text and the order', async () => {
      const result = await copyHistory({ from: source, to: made.archive });
      expect(result).toMatchObject({ resumedAfter: 0, copied: await source.head(), digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(await stored(made.archive)).toEqual(await stored(source));
      expect(await collect(made.ledger.readAll({ after: 0 }))).toEqual(await collect(sourceLedger.readAll({ after: 0 })));
    });

    it('law 3: a command sent again after the move gets its first receipt, a stream goes on from its version', async () => {
      const request = asked({ notes: ['before the move'] });
      const first = await sourceLedger.append(request);
      await copyHistory({ from: source, to: made.archive });
      expect(await made.ledger.append(request)).toEqual(first);
      expect(await made.ledger.receiptOf(first.commandId, request.fingerprint)).toEqual(first);
      await expect(made.ledger.append(asked({ stream: request.stream }))).rejects.toMatchObject({ actual: 1 });
      const next = await made.ledger.append(asked({ stream: request.stream, expectedVersion: 1 }));
      expect(next).toMatchObject({ version: 2, position: first.position + 1 });
      expect(next.recordedAt > first.recordedAt).toBe(true);
    });

    it('answers from a moved history as the source does', async () => {
      await copyHistory({ from: source, to: made.archive });
      const events = await collect(sourceLedger.readAll({ after: 0 }));
      for (const { stream, entity, recordedAt, position } of [events[0]!, events.at(-1)!, events[9]!]) {
        expect(await collect(made.ledger.readStream(stream))).toEqual(await collect(sourceLedger.readStream(stream)));
        expect(await collect(made.ledger.readAll({ after: 2, entity }))).toEqual(await collect(sourceLedger.readAll({ after: 2, entity })));
        expect(await made.ledger.positionAt(recordedAt)).toBe(await sourceLedger.positionAt(recordedAt));
        expect(await collect(made.ledger.readAll({ after: position - 1, upToPosition: position }))).toMatchObject([{ position, recordedAt }]);
      }
    });

    it('goes on where an earlier copy ended, and again when there is more', async () => {
      const [page] = await pagesOf(source, 7);
      await made.archive.importCommands(page!);
      const resumedAfter = await made.archive.head();
      expect(resumedAfter).toBeGreaterThan(0);
      const all = await copyHistory({ from: source, to: made.archive });
      expect(all).toMatchObject({ resumedAfter });
      await sourceLedger.append(asked());
      expect(await copyHistory({ from: source, to: made.archive })).toMatchObject({ copied: 1 });
      const again = await copyHistory({ from: source, to: made.archive });
      expect(again).toMatchObject({ copied: 0, head: await source.head() });
      expect(await stored(made.archive)).toEqual(await stored(source));
    });

    it('is stopped between pages, and what is there is a beginning', async () => {
      const stopping = new AbortController();
      const onProgress = () => stopping.abort();
      expect(await copyHistory({ from: source, to: made.archive, onProgress, signal: stopping.signal })).toBeUndefined();
      expect(await copyHistory({ from: source, to: made.archive })).toMatchObject({ head: await source.head() });
    });

    it('refuses a target whose history is another, before writing to it', async () => {
      await made.ledger.append(asked());
      const head = await made.archive.head();
      await expect(copyHistory({ from: source, to: made.archive })).rejects.toThrow(HistoryDiffers);
      expect(await made.archive.head()).toBe(head);
    });

    it('refuses what does not continue it, and records nothing of that', async () => {
      const commands = await stored(source);
      const damaged: [string, CommandPage][] = [
        ['a gap in positions', commands.slice(1, 3)],
        ['a command twice', [commands[0]!, commands[0]!]],
        ['half a command', [{ ...commands.find(({ events }) => events.length > 1)!, events: [] }]],
        ['an instant that goes back', [commands[0]!, { ...commands[1]!, events: commands[1]!.events.map((event) => ({ ...event, recordedAt: '1999-01-01T00:00:00.000Z' })) }]],
      ];
      for (const [, page] of damaged) await expect(made.archive.importCommands(page)).rejects.toThrow(HistoryDiffers);
      expect(await made.archive.head()).toBe(0);
    });

    it('has nothing to read where nothing was recorded', async () => {
      const empty = new MemoryArchive(new MemoryStore());
      expect(await stored(made.archive)).toEqual([]);
      expect(await copyHistory({ from: empty, to: made.archive })).toMatchObject({ copied: 0, head: 0 });
    });
  });
}

/** Three entities, long and short commands, and payloads that a careless copy would change. */
async function fill(ledger: Ledger): Promise<void> {
  const entities = [newEntity(), newEntity(), newEntity()];
  const versions = new Map<string, number>();
  const streams = range(0, 8).map((index) => newStream(entities[index % 3]));
  for (const turn of range(0, 40)) {
    const stream = streams[(turn * 5) % streams.length]!;
    const notes = turn === 20 ? range(1, 1_200) : range(0, turn % 4).map((place) => [turn, place, AWKWARD[turn % AWKWARD.length]]);
    const expectedVersion = versions.get(stream) ?? 0;
    const reason = turn % 3 === 0 ? `motivo ${turn}` : undefined;
    const context = { correlationId: randomUUID(), validAt: '2024-12-31T04:59:59.999Z', ...(reason ? { reason } : {}) };
    const events = notes.map((note) => ({ type: 'sample.noted', schemaVersion: 1 + (turn % 2), data: { z: 1, a: { 10: 'x', 2: 'y' }, note } }));
    await ledger.append(asked({ stream, expectedVersion, events, fingerprint: `content ${turn}`, context }));
    versions.set(stream, expectedVersion + notes.length);
  }
}

const AWKWARD = ['ñandú ʼ 🪢\u0000 "\\ \n\u2028', 'half \ud83e', '1e400', 'ñ🪢"\\'.repeat(20_000), ''];

async function pagesOf(archive: Archive, eventsPerPage: number): Promise<CommandPage[]> {
  const pages: CommandPage[] = [];
  for await (const page of archive.readCommands({ after: 0, eventsPerPage })) pages.push(page);
  return pages;
}
