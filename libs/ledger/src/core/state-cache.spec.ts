import { MemoryLedger } from '../memory/index.js';
import { loadState } from './decide.js';
import type { Decider } from './decider.js';
import type { DomainEvent } from './envelope.js';
import { StateCache } from './state-cache.js';

type Counted = DomainEvent<'Counted', { by: number }>;
const counter: Decider<number, number, Counted> = {
  initialState: 0,
  decide: (by) => [{ type: 'Counted', data: { by } }],
  evolve: (total, { data }) => total + data.by,
};

describe('state cache', () => {
  it('drops the stream used longest ago', () => {
    const cache = new StateCache<string>(2);
    cache.put('a', { state: 'A', version: 1 });
    cache.put('b', { state: 'B', version: 1 });
    cache.get('a');
    cache.put('c', { state: 'C', version: 1 });
    expect([cache.get('a')?.state, cache.get('b')?.state, cache.get('c')?.state]).toEqual(['A', undefined, 'C']);
  });

  it('never lets an older fold replace a newer one', () => {
    const cache = new StateCache<string>();
    cache.put('a', { state: 'newer', version: 7 });
    cache.put('a', { state: 'older', version: 6 });
    expect(cache.get('a')).toEqual({ state: 'newer', version: 7 });
  });

  it('makes a load read only the events it has not seen', async () => {
    const ledger = new MemoryLedger({ now: () => '2025-07-01T00:00:00.000Z' });
    const cache = new StateCache<number>();
    cache.put('300711.count-x', { state: 100, version: 0 });
    expect(await loadState(ledger, '300711.count-x', counter, cache)).toEqual({ state: 100, version: 0 });
  });
});
