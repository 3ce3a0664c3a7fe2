import { asked, collect, newStream, range } from '../contract-tests/index.js';
import type { Ledger } from '../core/ledger.js';
import { HistoryChanged } from './block-store.js';
import { seed } from './double/seed.fixture.js';
import { KurrentServer } from './kurrent-server.fixture.js';
import { POSITIONS_STREAM } from './names.js';

describe('the index of positions', () => {
  let server: KurrentServer;
  const log = () => server.double.log;

  beforeEach(async () => {
    server = await KurrentServer.create();
  });
  afterEach(() => server.drop());

  /** And lets the ledger see them. */
  async function record(ledger: Ledger, events: number): Promise<void> {
    for (let left = events; left > 0; left -= 500) seed(log(), asked({ notes: range(1, Math.min(left, 500)) }));
    await ledger.head();
  }

  const everything = (ledger: Ledger) => collect(ledger.readAll({ after: 0 }));
  const lookedUp = async (ledger: Ledger) =>
    Promise.all(
      (await everything(ledger))
        .filter(({ position }) => position % 250 === 1)
        .map(async ({ stream, version }) => (await collect(ledger.readStream(stream, { fromVersion: version })))[0]!),
    );

  it('lets a new process start from the last thousand', async () => {
    await record(server.open(), 2_300);
    const before = server.double.reads.eventsSent;
    expect(await server.open().head()).toBe(2_300);
    expect(server.double.reads.eventsSent - before).toBeLessThan(310);
  });

  it('is written again when it was deleted, with the same content', async () => {
    await record(server.open(), 2_100);
    const [entries, all] = [log().stream(POSITIONS_STREAM).map(({ id }) => id), await everything(server.open())];
    log().forget(POSITIONS_STREAM);
    expect(await everything(server.open())).toEqual(all);
    expect(await server.open().head()).toBe(2_100);
    expect(log().stream(POSITIONS_STREAM).map(({ id }) => id)).toEqual(entries);
  });

  it('may be deleted while somebody works with it', async () => {
    const writer = server.open();
    await record(writer, 2_100);
    const all = await everything(writer);
    const reader = server.open();
    await reader.head();
    log().forget(POSITIONS_STREAM);
    expect(await lookedUp(reader)).toEqual(all.filter(({ position }) => position % 250 === 1));
    await record(writer, 1_000);
    expect(await everything(writer)).toEqual(await everything(reader));
  });

  it.each([
    ['where nothing was written', false],
    ['where others write', true],
  ])('serves who may only read, %s', async (_name, written) => {
    const writer = server.open();
    if (!written) server.double.faults.readOnly = new RegExp(`^${POSITIONS_STREAM}$`);
    await record(writer, 2_100);
    server.double.faults.readOnly = /./;
    const reader = server.open();
    expect(await reader.head()).toBe(2_100);
    expect(await lookedUp(reader)).toEqual(await lookedUp(writer));
    expect(log().stream(POSITIONS_STREAM)).toHaveLength(written ? 2 : 0);
    await expect(reader.append(asked())).rejects.toMatchObject({ type: 'access-denied' });
  });

  it('goes without where its stream was taken away for ever', async () => {
    log().tombstone(POSITIONS_STREAM);
    const ledger = server.open();
    await record(ledger, 1_100);
    expect((await lookedUp(server.open())).map(({ position }) => position)).toEqual([1, 251, 501, 751, 1_001]);
  });

  it('is not believed when it is not what belongs there', async () => {
    log().append(POSITIONS_STREAM, 'any', [{ id: asked().context.commandId, type: 'noise', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.from('') }]);
    const ledger = server.open();
    await record(ledger, 1_100);
    expect(await server.open().head()).toBe(1_100);
    expect((await lookedUp(server.open())).map(({ position }) => position)).toEqual([1, 251, 501, 751, 1_001]);
  });

  it('law 1: betrays that history was changed under it', async () => {
    await record(server.open(), 1_200);
    const last = log().events.filter(({ stream }) => /^\d{6}\./.test(stream))[999]!;
    log().events.splice(log().events.indexOf(last), 1);
    await expect(server.open().head()).rejects.toThrow(HistoryChanged);
  });

  it('keeps recorded-at from going back with the server’s clock', async () => {
    const ledger = server.open();
    const second = (text: string) => () => new Date(`2025-07-01T${text}Z`);
    for (const time of ['10:00:00', '10:00:05', '09:59:00', '10:00:03', '10:00:06']) {
      log().now = second(time);
      await ledger.append(asked());
    }
    const instants = (await everything(server.open())).map(({ recordedAt }) => recordedAt.slice(11, 19));
    expect(instants).toEqual(['10:00:00', '10:00:05', '10:00:05', '10:00:05', '10:00:06']);
    expect(await ledger.positionAt('2025-07-01T10:00:04.999Z')).toBe(1);
    expect(await ledger.positionAt('2025-07-01T10:00:05.999Z')).toBe(4);
  });

  it('does not count the server’s own records among the events', async () => {
    const ledger = server.open();
    const { stream } = await ledger.append(asked());
    log().tombstone(newStream());
    await ledger.append(asked({ stream, expectedVersion: 1 }));
    expect((await collect(ledger.readAll({ after: 0, pageSize: 1 }))).map(({ position }) => position)).toEqual([1, 2]);
    expect((await collect(ledger.readAll({ after: 1, entity: stream.slice(0, 6), pageSize: 1 }))).map(({ position }) => position)).toEqual([2]);
  });

  it('says so when somebody else’s events are among ours', async () => {
    log().append('300711.other-1', 'any', [{ id: asked().context.commandId, type: 'other', contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.from('{}') }]);
    await expect(server.open().head()).rejects.toThrow('300711.other-1@0 was not recorded by Quipu');
  });
});
