import { findingsOf, part } from '../../../test/contradictions/small.js';
import { kilometres } from './kilometres.js';

describe('kilometres', () => {
  it.each([
    ['a meta of another length', 'La Meta 0300001 – senderos del norte (20 km) concluyó.', '12 km'],
    ['a sum that the metas do not reach', part('AEI.01.02', 'Se cumplió la meta de 30 kilómetros.'), '21 km'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(kilometres, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['lengths within a kilometre', 'La Meta 0300001 – senderos (12,4 km) y la Meta 0300002 – bosque (9 km).'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(kilometres, text)).toEqual([]));
});
