import { findingsOf, part } from '../../../test/contradictions/small.js';
import { praiseBelowTarget } from './praise-below-target.js';

describe('praise below target', () => {
  it.each([
    ['a goal said exceeded', part('AEI.01.01', 'La meta se ha superado: han superado lo previsto.'), '40 / 200'],
    ['an action meant by its words', '1 Conclusiones\nLa cobertura plena de lectores inscritos en la biblioteca.', '40 / 200'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(praiseBelowTarget, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['a goal met', part('AEI.01.02', 'Un cumplimiento pleno de la meta.')],
    ['what is still to come', part('AEI.01.01', 'Es un obstáculo para alcanzar la cobertura total.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(praiseBelowTarget, text)).toEqual([]));
});
