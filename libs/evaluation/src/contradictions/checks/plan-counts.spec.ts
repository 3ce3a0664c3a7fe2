import { findingsOf, part } from '../../../test/contradictions/small.js';
import { planCounts } from './plan-counts.js';

describe('counts of the plan by level', () => {
  it('finds another count', () => {
    expect(findingsOf(planCounts, 'Cinco acciones alcanzaron el nivel bueno.')).toMatchObject([{ class: 'count', datum: { figure: '1' } }]);
  });

  it.each([
    ['the right count', 'Una acción quedó en nivel bueno y 2 en nivel malo.'],
    ['a percentage before the level', part('AEI.01.01', 'AEI.01.01 Biblioteca: 20 %, nivel malo.', 'Con 100 % en la escala anual, nivel bueno.', 'Con 62.5%, nivel regular.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(planCounts, text)).toEqual([]));
});
