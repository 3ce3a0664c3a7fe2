import { recorded, placed, at } from '../../test/warehouse/events.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import type { FoldState } from '../fold/entity-state.js';
import { foldPage } from '../fold/fold-page.js';
import { EntityCache } from './entity-cache.js';

/** An entity with so many boxes, a shelf and a summary. */
const stateOf = (entity: string, boxes: number): FoldState =>
  foldPage(warehouseProjections(), new Map(), recorded(Array.from({ length: boxes }, (_, i) => at(entity, placed(`B${i}`, 'top', 1))))).state;

describe('rows kept in memory', () => {
  test('stay within the bound, however many entities pass by', () => {
    const cache = new EntityCache(100);
    for (let i = 0; i < 200; i += 1) {
      cache.adopt(stateOf(String(300_000 + i), 8));
      expect(cache.rows).toBeLessThanOrEqual(100);
    }
    expect(cache.get('300199')).toBeDefined();
    expect(cache.get('300000')).toBeUndefined();
  });

  test('are those of the entities used last', () => {
    const cache = new EntityCache(30);
    for (const entity of ['300001', '300002', '300003']) cache.adopt(stateOf(entity, 8));
    cache.adopt(stateOf('300001', 8));
    cache.adopt(stateOf('300004', 8));
    expect(['300001', '300002', '300003', '300004'].map((entity) => cache.get(entity) !== undefined)).toEqual([true, false, true, true]);
  });

  test('an entity that grows replaces its earlier rows', () => {
    const cache = new EntityCache(1_000);
    cache.adopt(stateOf('300001', 8));
    cache.adopt(stateOf('300001', 9));
    expect(cache.rows).toBe(11);
    cache.clear();
    expect([cache.rows, cache.get('300001')]).toEqual([0, undefined]);
  });

  test('an entity beyond the bound stays beside small ones, which keep to the bound, until another so large comes', () => {
    const cache = new EntityCache(5);
    cache.adopt(stateOf('300001', 50));
    for (const entity of ['300002', '300003', '300004']) cache.adopt(stateOf(entity, 1));
    expect(['300001', '300002', '300003', '300004'].map((entity) => cache.get(entity) !== undefined)).toEqual([true, false, false, true]);
    cache.adopt(stateOf('300005', 60));
    expect([cache.get('300001'), cache.get('300004') !== undefined, cache.rows]).toEqual([undefined, true, 65]);
  });
});
