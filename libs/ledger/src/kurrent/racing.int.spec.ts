import { until } from '@quipu/platform/testing';
import { asked, collect, Follower, newStream, notesOf, range } from '../contract-tests/index.js';
import { CommandIdReused, WrongExpectedVersion } from '../core/errors.js';
import { seed } from './double/seed.fixture.js';
import { POSITIONS_STREAM } from './names.js';
import { KurrentServer } from './kurrent-server.fixture.js';

const LEDGERS = 4;

describe('several processes on one KurrentDB', () => {
  let server: KurrentServer;

  beforeEach(async () => {
    server = await KurrentServer.create();
  });
  afterEach(() => server.drop());

  const ledgers = () => range(1, LEDGERS).map(() => server.open());

  it('law 3: one of them wins a version', async () => {
    const stream = newStream();
    const outcomes = await Promise.allSettled(ledgers().flatMap((ledger) => [1, 2].map(() => ledger.append(asked({ stream })))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(WrongExpectedVersion);
    }
  });

  it('law 3: one command sent to all at once has one effect and one receipt', async () => {
    const request = asked({ notes: [1, 2] });
    const all = ledgers();
    const receipts = await Promise.all(all.flatMap((ledger) => [1, 2, 3].map(() => ledger.append(request))));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(await all[0]!.head()).toBe(2);
  });

  it('law 3: one command id with many contents and streams at once serves one of them', async () => {
    const { commandId } = asked().context;
    for (const round of range(1, 5)) {
      const id = commandId.replace(/.$/, String(round));
      const outcomes = await Promise.allSettled(ledgers().map((ledger, content) => ledger.append(asked({ commandId: id, fingerprint: `${content}` }))));
      const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
      expect(refusals).toHaveLength(LEDGERS - 1);
      for (const refusal of refusals) expect(refusal).toBeInstanceOf(CommandIdReused);
      expect(await server.open().head()).toBe(round);
    }
  });

  it('law 3: a command decided anew from a later version by another process has one effect', async () => {
    const stream = newStream();
    const [one, other] = ledgers() as [ReturnType<typeof server.open>, ReturnType<typeof server.open>];
    for (const version of range(0, 4)) {
      const request = asked({ stream, expectedVersion: 2 * version, fingerprint: 'same' });
      const rival = asked({ stream, expectedVersion: 2 * version });
      const again = { ...request, expectedVersion: 2 * version + 1 };
      const send = (ledger: typeof one) =>
        ledger.append(request).catch((error: unknown) => {
          if (!(error instanceof WrongExpectedVersion)) throw error;
          return ledger.append(again);
        });
      await Promise.all([send(one), send(other), one.append(rival).catch(() => undefined)]);
      const events = await collect(one.readStream(stream, { fromVersion: 2 * version + 1 }));
      expect(events.filter(({ causationId }) => causationId === request.context.commandId)).toHaveLength(1);
      if (events.length === 1) await one.append({ ...rival, expectedVersion: 2 * version + 1 });
    }
  });

  it('law 1, law 2: all see the same positions and instants, with nobody else’s events between', async () => {
    const all = ledgers();
    const followers = all.map((ledger) => new Follower(ledger, { after: 0, batchSize: 7 }));
    const append = (ledger: (typeof all)[number]) =>
      Promise.all(range(1, 20).map((note) => ledger.append(asked({ notes: range(1, (note % 3) + 1) }))));
    const receipts = (await Promise.all(all.map(append))).flat();
    const total = receipts.reduce((sum, { events }) => sum + events, 0);
    await until(() => followers.every(({ events }) => events.length >= total));
    await Promise.all(followers.map((follower) => follower.stop()));
    const [first, ...others] = followers.map(({ events }) => events);
    expect(first!.map(({ position }) => position)).toEqual(range(1, total));
    for (const events of others) expect(events).toEqual(first);
    for (const { position, recordedAt, stream, version } of receipts) {
      expect(first![position - 1]).toMatchObject({ position, recordedAt, stream, version });
    }
  });

  it('write the positions together: thousands of events, the same wherever they are looked up', async () => {
    const all = ledgers();
    const [entity, other] = ['300711', '150101'];
    for (const round of range(1, 25)) seed(server.double.log, asked({ stream: newStream(round % 3 ? entity : other), notes: range(1, 119) }));
    await Promise.all(all.flatMap((ledger, index) => range(1, 2).map((note) => ledger.append(asked({ stream: newStream(index % 2 ? entity : other), notes: range(1, 30).map((place) => [note, place]) })))));
    const total = 25 * 119 + LEDGERS * 2 * 30;
    await Promise.all(all.map((ledger) => ledger.head()));
    expect(server.double.log.stream(POSITIONS_STREAM)).toHaveLength(Math.floor(total / 1_000));
    const everything = await collect(all[0]!.readAll({ after: 0 }));
    expect(everything.map(({ position }) => position)).toEqual(range(1, total));
    const fresh = server.open();
    const ofEntity = everything.filter((event) => event.entity === entity);
    expect(await collect(fresh.readAll({ after: 0, entity }))).toEqual(ofEntity);
    expect(await collect(fresh.readAll({ after: 1_234, upToPosition: 2_345, entity }))).toEqual(ofEntity.filter(({ position }) => position > 1_234 && position <= 2_345));
    expect(await collect(fresh.readAll({ after: 1_999, pageSize: 333 }))).toEqual(everything.slice(1_999));
    for (const position of [1, 999, 1_000, 1_001, 2_500, total]) {
      const { stream, version, recordedAt } = everything[position - 1]!;
      expect((await collect(server.open().readStream(stream, { fromVersion: version })))[0]).toEqual(everything[position - 1]);
      expect(await fresh.positionAt(recordedAt)).toBe(everything.findLast((event) => event.recordedAt === recordedAt)!.position);
    }
    expect(notesOf(everything)).toHaveLength(total);
  });
});
