import { findingsOf, part, SMALL } from '../../../test/contradictions/small.js';
import { planCounts } from './plan-counts.js';

describe('counts of the plan by level', () => {
  it('finds another count', () => {
    expect(findingsOf(planCounts, 'Cinco acciones alcanzaron el nivel bueno.')).toMatchObject([{ class: 'count', datum: { figure: '1' } }]);
  });

  it('finds a count of adjectives, by the scale that is named', () => {
    const both = { ...SMALL, summaries: [...SMALL.summaries, { scale: 'semestral', counts: { malo: 1, regular: 0, bueno: 2 }, source: 'Escala semestral' }] };
    const figures = (text: string) => findingsOf(planCounts, text, both).map(({ datum }) => datum.figure);
    expect(figures('En la escala semestral son 3 buenas.')).toEqual(['2']);
    expect(figures('Se concluye que 2 acciones son buenas y 1 mala en la escala semestral.')).toEqual([]);
    expect(figures('Se concluye que 2 acciones son buenas en la escala anual.')).toEqual(['1']);
  });

  it.each([
    ['the right count', 'Una acción quedó en nivel bueno y 2 en nivel malo.'],
    ['people, not actions', part('AEI.01.01', 'La AEI.01.01 reunió a 120 lectores de 250 previstos, con nivel malo.')],
    ['good things that are no actions', 'Se difundieron 5 buenas prácticas y 4 malas experiencias.'],
    ['a percentage before the level', part('AEI.01.01', 'AEI.01.01 Biblioteca: 20 %, nivel malo.', 'Con 100 % en la escala anual, nivel bueno.', 'Con 62.5%, nivel regular.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(planCounts, text)).toEqual([]));
});
