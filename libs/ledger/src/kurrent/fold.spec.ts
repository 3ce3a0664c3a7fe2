import { BEGINNING, placed } from './fold.js';
import type { KurrentEvent } from './kurrent-event.js';

const SERVER = Date.parse('2025-07-01T10:00:05.000Z');

function event(commandId: string, created: number, more: { at?: number; recordedAt?: string } = {}): KurrentEvent {
  const metadata = { commandId, actor: { account: 'a', office: 'o', role: 'r' }, validAt: '', place: 1, of: 1, ...more };
  return { id: '', stream: '300711.sample-1', version: 1, type: 'x', commit: created, created, data: {}, metadata };
}

const instants = (...events: KurrentEvent[]) => {
  let mark = BEGINNING;
  return events.map((one) => {
    mark = placed(mark, one);
    return new Date(mark.recordedAt).toISOString().slice(14, -1);
  });
};

describe('the place of an event', () => {
  it('is counted, whatever the server’s own position', () => {
    const first = placed(BEGINNING, event('a', 1_000));
    expect(first).toMatchObject({ position: 1, commit: 1_000 });
    expect(placed(first, event('b', 9_000))).toMatchObject({ position: 2, commit: 9_000 });
  });

  it('has the millisecond of its sender within the second of the server', () => {
    expect(instants(event('a', SERVER, { at: SERVER + 250 }))).toEqual(['00:05.250']);
    expect(instants(event('a', SERVER + 900, { at: SERVER + 250 }))).toEqual(['00:05.250']);
    expect(instants(event('a', SERVER))).toEqual(['00:05.000']);
  });

  it('is not moved out of its second by a sender whose clock is wrong', () => {
    expect(instants(event('a', SERVER, { at: SERVER + 86_400_000 }))).toEqual(['00:05.999']);
    expect(instants(event('a', SERVER, { at: SERVER - 86_400_000 }))).toEqual(['00:05.000']);
  });

  it('has one instant for all events of a command, and never an earlier one than the event before', () => {
    expect(instants(event('a', SERVER, { at: SERVER + 10 }), event('a', SERVER + 3_000), event('b', SERVER - 60_000), event('c', SERVER + 1_000))).toEqual([
      '00:05.010',
      '00:05.010',
      '00:05.010',
      '00:06.000',
    ]);
  });

  it('has the instant it had in the store it was copied from', () => {
    expect(instants(event('a', SERVER, { at: SERVER, recordedAt: '2024-01-01T00:07:08.009Z' }))).toEqual(['07:08.009']);
  });
});
