import { findingsOf, part } from '../../../test/contradictions/small.js';
import { coverage } from './coverage.js';

describe('coverage', () => {
  it.each([
    ['only the capital, and several towns', part('AEI.01.01', 'Llegó a lectores en tres centros poblados.', 'Está limitado a la capital.'), 'tres centros'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(coverage, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['several towns', part('AEI.01.01', 'Llegó a lectores en tres centros poblados.')],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(coverage, text)).toEqual([]));
});
