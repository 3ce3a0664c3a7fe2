import { findingsOf, part } from '../../../test/contradictions/small.js';
import { evidenceDate } from './evidence-date.js';

describe('evidence date', () => {
  it.each([
    ['a fact after the period', part('AEI.01.01', 'Se inició el inventario en agosto de 2024.'), '30/06/2024'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(evidenceDate, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['a fact of the period', part('AEI.01.01', 'Se inició el inventario en marzo de 2024.')],
    ['a plan for later', part('AEI.01.01', 'Recomendaciones', '- Que se inicie el inventario en agosto de 2024.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(evidenceDate, text)).toEqual([]));
});
