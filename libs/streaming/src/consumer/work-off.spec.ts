import type { RecordedEvent } from '@quipu/ledger';
import { TopicTables } from '../../test/topic-tables.js';
import type { Turn } from '../feed/feed-reader.js';
import { arrived, recorded } from '../message/event.fixture.js';
import { type ArrivedMessage, encodeEvent, encodeMark } from '../message/index.js';
import { Continuity } from './continuity.js';
import type { UndecodableMessage } from './read-chunk.js';
import { SteadyRunner } from './steady-runner.js';
import { workOff } from './work-off.js';

const history = [1, 2, 3, 4, 5].map((position) => recorded(position));
const eventAt = (position: number): ArrivedMessage =>
  arrived(encodeEvent({ event: history[position - 1]!, previous: position - 1 }, 1), String(position * 10));
const markAt = (position: number): ArrivedMessage => arrived(encodeMark(0, history[position - 1]!), String(position * 10 + 1));
const nonsense: ArrivedMessage = { partition: 0, offset: '99', key: null, value: Buffer.from('?'), headers: {} };

describe('working off a batch', () => {
  let tables: TopicTables;
  let troubles: unknown[];
  let parked: UndecodableMessage[];
  let done: string[];
  let leaving: AbortController;
  let beat: () => Promise<void>;

  beforeEach(() => {
    const readAll = async function* ({ after, upToPosition = Infinity }: { after: number; upToPosition?: number }) {
      yield history.filter(({ position }) => position > after && position <= upToPosition) as readonly RecordedEvent[];
    };
    tables = new TopicTables({ readAll });
    [troubles, parked, done] = [[], [], []];
    leaving = new AbortController();
    beat = () => Promise.resolve();
  });

  function work(messages: readonly ArrivedMessage[], batchSize = 100): Promise<void> {
    const turn: Turn = { leaving: leaving.signal, beat: () => beat(), done: async ({ offset }) => void done.push(offset) };
    const runner = new SteadyRunner(tables.runner(), (error) => {
      troubles.push(error);
      if (troubles.length === 2) tables.away = false;
    });
    const park = async (found: readonly UndecodableMessage[]) => void parked.push(...found);
    return workOff({ topic: 't', runner, park, upcasters: {}, batchSize, continuity: new Continuity() }, { partition: 0, partitions: 1, messages }, turn);
  }
  const positions = () => tables.entities.get('300711')?.map(({ position }) => position) ?? [];

  test('events, then the mark, then the group is told', async () => {
    await work([eventAt(1), eventAt(2), markAt(2), eventAt(3), markAt(3)]);
    expect(positions()).toEqual([1, 2, 3]);
    expect(tables.position).toBe(3);
    expect(done).toEqual(['31']);
  });

  test('law 1: a partition that does not go on where it ended here is not believed: the tables are told before its mark', async () => {
    await work([eventAt(1), eventAt(2)], 1);
    expect(tables.assigned).toEqual([0, 0]);
    const inOne = [{ ...eventAt(1), offset: '1' }, { ...markAt(1), offset: '2' }, { ...eventAt(2), offset: '3' }];
    tables.assigned.length = 0;
    await work(inOne, 1);
    expect(tables.assigned).toEqual([0]);
  });

  test('law 1: repetitions and lower marks of a second relay have no effect', async () => {
    await work([eventAt(1), eventAt(2), markAt(2), eventAt(1), markAt(1), eventAt(2)], 1);
    expect(positions()).toEqual([1, 2]);
    expect(tables.position).toBe(2);
  });

  test('law 1: what cannot be read is parked before the group is told, and what follows goes on', async () => {
    await work([eventAt(1), nonsense, { ...eventAt(2), value: Buffer.from('{}') }, eventAt(3)]);
    expect(parked.map(({ message, why }) => [message.offset, why])).toEqual([
      ['99', 'no tiene clave, y tampoco es una marca'],
      ['20', 'en «id» se espera un UUID'],
    ]);
    expect(positions()).toEqual([1, 2, 3]);
    expect(tables.gaps).toBe(1);
    expect(done).toEqual(['30']);
    expect(tables.assigned).toEqual([0]);
  });

  test('law 1: a mark behind what could not be read is not believed: it may have been an event', async () => {
    await work([eventAt(1)], 1);
    tables.assigned.length = 0;
    await work([{ ...eventAt(1), offset: '1' }, { ...nonsense, offset: '2' }, { ...markAt(2), offset: '3' }], 1);
    expect(tables.assigned).toEqual([0, 0]);
  });

  test('law 1: while the database is away nothing is reported as read, and nothing is left out', async () => {
    tables.away = true;
    await work([eventAt(1), eventAt(2)], 1);
    expect(troubles).toHaveLength(2);
    expect(positions()).toEqual([1, 2]);
    expect(done).toEqual(['10', '20']);
  });

  test('a member asked to leave ends the page at hand and leaves the rest', async () => {
    const over = work([eventAt(1), eventAt(2)], 1);
    leaving.abort();
    await over;
    expect(done).toEqual(positions().map((position) => String(position * 10)));
    expect(done.length).toBeLessThan(2);
  });

  test('one that is asked to leave while the database is away reports nothing', async () => {
    tables.away = true;
    const over = work([eventAt(1)]);
    leaving.abort();
    await over;
    expect(done).toEqual([]);
  });

  test('one that has lost its place reports the page at hand and leaves the rest', async () => {
    beat = () => Promise.reject(new Error('rebalancing'));
    await expect(work([eventAt(1), eventAt(2)], 1)).rejects.toThrow('rebalancing');
    expect(done).toEqual(['10']);
  });
});
