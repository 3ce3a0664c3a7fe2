import type { StoredCommand } from '../core/archive.js';
import { archiveContract, asked, collect, newStream, notesOf, range } from '../contract-tests/index.js';
import type { KurrentArchive } from './kurrent-archive.js';
import { KurrentServer } from './kurrent-server.fixture.js';

archiveContract('KurrentDB', async () => {
  const server = await KurrentServer.create();
  return { ledger: server.open(), archive: server.archive(), dispose: () => server.drop() };
});

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

  async function commandsOf(archive: KurrentArchive): Promise<StoredCommand[]> {
    const commands: StoredCommand[] = [];
    for await (const page of archive.readCommands({ after: 0 })) commands.push(...page);
    return commands;
  }

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
});
