import { placed, recorded } from '../../test/warehouse/events.js';
import { warehouseProjections } from '../../test/warehouse/projections.js';
import { foldPage } from '../fold/fold-page.js';
import { foldWithPauses } from './fold-with-pauses.js';

const page = recorded(Array.from({ length: 205 }, (_, i) => placed(`B${i % 7}`, 'top', i % 50)));

describe('a page folded with pauses', () => {
  test('gives what it gives at once', async () => {
    expect(await foldWithPauses(warehouseProjections(), new Map(), page)).toEqual(foldPage(warehouseProjections(), new Map(), page));
  });

  test('a long page does not keep the process from what else it has to do: a rebuild lost its history on a slow machine', async () => {
    const folded: number[] = [];
    const counted = warehouseProjections().map(({ table, project }) => ({ table, project: (...all: Parameters<typeof project>) => (folded.push(1), project(...all)) }));
    const seen: number[] = [];
    const over = foldWithPauses(counted, new Map(), page);
    let going = true;
    const elsewhere = () => {
      seen.push(folded.length);
      if (going) setImmediate(elsewhere);
    };
    setImmediate(elsewhere);
    await over;
    going = false;
    const between = new Set(seen.filter((count) => count > 0 && count < folded.length));
    expect(between.size).toBeGreaterThan(5);
  });
});
