import { findingsOf, part } from '../../../test/contradictions/small.js';
import { advanceFigure } from './advance-figure.js';

describe('advance figure', () => {
  it.each([
    ['another percentage', part('AEI.01.01', 'Alcanzó un avance del 25% en el semestre.'), '20 %'],
    ['another percentage after an accented verb', part('AEI.01.02', 'La acción cumplió al 60% este año.'), '100 %'],
    ['another percentage in a matrix', 'AEI\tBrecha\tResponsable\nAEI.01.01 – Biblioteca\t25% de avance; poco.\tCultura', '20 %'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(advanceFigure, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the same percentage, rounded', part('AEI.02.01', 'Logró un avance del 62% en el semestre.')],
    ['a financial advance', part('AEI.01.01', 'Registra un avance financiero del 72,1%.')],
    ['a gap', part('AEI.01.01', 'Un avance con una brecha pendiente de 80%.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(advanceFigure, text)).toEqual([]));
});
