import { HistoryDiffers, type CommandPage, type StoredCommand } from '../core/archive.js';
import { asked, collect, newEntity, newStream, notesOf, range } from '../contract-tests/index.js';
import type { KurrentArchive } from './kurrent-archive.js';
import { KurrentServer } from './kurrent-server.fixture.js';

describe('the archive in KurrentDB', () => {
  let from: KurrentServer;
  let to: KurrentServer;

  beforeEach(async () => {
    [from, to] = await Promise.all([KurrentServer.create(), KurrentServer.create()]);
  });
  afterEach(() => Promise.all([from.drop(), to.drop()]));

  /** Twenty commands of one to three events on three streams, one of them with everything that may be said, one large. */
  async function history(): Promise<void> {
    const ledger = from.open();
    const versions = new Map<string, number>();
    const streams = range(1, 3).map(() => newStream());
    for (const number of range(1, 20)) {
      const stream = streams[number % 7 < 4 ? 0 : number % 3]!;
      const notes = number === 5 ? ['ñ🪢"\\'.repeat(100_000)] : range(1, (number % 3) + 1).map((place) => [number, place]);
      const context = number % 2 ? { reason: 'cifra definitiva', documents: [{ title: 'Acta', number: '1' }], correlationId: asked().context.commandId } : {};
      const receipt = await ledger.append(asked({ stream, expectedVersion: versions.get(stream) ?? 0, notes, context, fingerprint: `content ${number}` }));
      versions.set(stream, receipt.version);
    }
  }

  async function commandsOf(archive: KurrentArchive, options: { after: number; commandsPerPage?: number } = { after: 0 }): Promise<StoredCommand[]> {
    const commands: StoredCommand[] = [];
    for await (const page of archive.readCommands(options)) commands.push(...page);
    return commands;
  }

  it('gives whole commands, in order, in pages as large as asked for', async () => {
    await history();
    const pages: CommandPage[] = [];
    for await (const page of from.archive().readCommands({ after: 0, commandsPerPage: 7 })) pages.push(page);
    expect(pages.map((page) => page.length)).toEqual([7, 7, 6]);
    const commands = pages.flat();
    expect(commands.map(({ fingerprint }) => fingerprint)).toEqual(range(1, 20).map((number) => `content ${number}`));
    const positions = commands.flatMap(({ events }) => events.map(({ position }) => position));
    expect(positions).toEqual(range(1, await from.archive().head()));
    for (const { commandId, events } of commands) expect(new Set(events.map((event) => event.commandId))).toEqual(new Set([commandId]));
    const after = commands[8]!.events.at(-1)!.position;
    expect(await commandsOf(from.archive(), { after })).toEqual(commands.slice(9));
  });

  it('law 1: a copy has the same envelopes, texts, fingerprints and receipts', async () => {
    await history();
    const commands = await commandsOf(from.archive());
    const archive = to.archive();
    for await (const page of from.archive().readCommands({ after: 0, commandsPerPage: 6 })) await archive.importCommands(page);
    expect(await commandsOf(to.archive())).toEqual(commands);
    const [source, copy] = [from.open(), to.open()];
    expect(await collect(copy.readAll({ after: 0 }))).toEqual(await collect(source.readAll({ after: 0 })));
    for (const { commandId, fingerprint } of commands) {
      expect(await copy.receiptOf(commandId, fingerprint)).toEqual(await source.receiptOf(commandId, fingerprint));
    }
    const { stream, version } = commands[0]!.events[0]!;
    expect(version).toBe(1);
    const later = await copy.append(asked({ stream, expectedVersion: (await collect(copy.readStream(stream))).length }));
    expect(later.position).toBe((await source.head()) + 1);
  });

  it('keeps texts as they are, also those that this driver would not write', async () => {
    const stream = newStream();
    const { context } = asked({ stream });
    const texts = { data: '{ "note": 1.50 }', metadata: `{"documents":[],"actor":{"role":"r","office":"o","account":"a"},"correlationId":"${context.commandId}"}` };
    const event = { ...texts, position: 1, id: context.correlationId, stream, version: 1, type: 'sample.noted', schemaVersion: 2, entity: stream.slice(0, 6), validAt: '2025-01-01T00:00:00.000Z', recordedAt: '2025-02-03T04:05:06.789Z', commandId: context.commandId };
    const command = { commandId: context.commandId, fingerprint: 'x', events: [event] };
    await to.archive().importCommands([command]);
    expect(await commandsOf(to.archive())).toEqual([command]);
    expect(notesOf(await collect(to.open().readAll({ after: 0 })))).toEqual([1.5]);
  });

  it('goes on from the head when it was interrupted at any moment', async () => {
    await history();
    const commands = await commandsOf(from.archive());
    for (const appends of [1, 3, 30]) {
      let left = appends;
      to.double.faults.onAppend = () => {
        left -= 1;
        if (left === 0) to.double.shut();
      };
      await expect(to.archive().importCommands(commands)).rejects.toMatchObject({ name: 'LedgerUnavailable' });
      to.double.faults.onAppend = () => undefined;
      await to.double.open();
      const head = await to.archive().head();
      expect([0, ...commands.map(({ events }) => events.at(-1)!.position)]).toContain(head);
    }
    await to.archive().importCommands(commands);
    await to.archive().importCommands(commands);
    expect(await commandsOf(to.archive())).toEqual(commands);
  });

  it('refuses what does not continue the history', async () => {
    await history();
    const commands = await commandsOf(from.archive());
    await expect(to.archive().importCommands(commands.slice(1))).rejects.toThrow(HistoryDiffers);
    await to.open().append(asked({ stream: newStream(newEntity()) }));
    await expect(to.archive().importCommands(commands.slice(0, 1))).rejects.toThrow(HistoryDiffers);
    expect(await to.archive().head()).toBe(1);
  });

  it('refuses instants that go back', async () => {
    await history();
    const [first, second] = await commandsOf(from.archive());
    const earlier = { ...second!, events: second!.events.map((event) => ({ ...event, recordedAt: '2000-01-01T00:00:00.000Z' })) };
    await expect(to.archive().importCommands([first!, earlier])).rejects.toThrow('recorded before the event before it');
    expect(await to.archive().head()).toBe(0);
  });
});
