import { findingsOf } from '../../../test/contradictions/small.js';
import { tableFigures } from './table-figures.js';

describe('table figures', () => {
  it.each([
    ['another advance', 'Código\tNombre\tAvance (%)\nAEI.01.01\tBiblioteca\t25', '20'],
    ['another value of the indicator', 'Código\tNombre\tAvance (%)\nIND.01.AEI.01.01\tLectores\t200\t45\t20', '200 / 40'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(tableFigures, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the figures of the register', 'Código\tNombre\tAvance (%)\nAEI.01.01\tBiblioteca\t20.00\nIND.01.AEI.01.01\tLectores\t200\t40\t20'],
    ['a table of something else', 'Código\tAño\nAEI.01.01\t2025'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(tableFigures, text)).toEqual([]));
});
