import { findingsOf, part } from '../../../test/contradictions/small.js';
import { indicatorDefinition } from './indicator-definition.js';

describe('indicator definition', () => {
  it.each([
    ['another thing counted', part('AEI.01.01', 'El indicador mide el número de libros prestados.'), 'lectores'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(indicatorDefinition, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the same thing', part('AEI.01.01', 'El indicador mide el número de lectores.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(indicatorDefinition, text)).toEqual([]));
});
