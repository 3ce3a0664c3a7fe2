import { findingsOf } from '../../../test/contradictions/small.js';
import { numbering } from './numbering.js';

describe('numbering', () => {
  it.each([
    ['a repeated number', '1.1 Misión\nA.\n1.1 Visión\nB.', '1.1'],
    ['a table that is not there', 'Tabla 1. Uno\nComo se ve en la Tabla 4.', 'Tabla 4'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(numbering, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['a sound numbering', '1 Todo\n1.1 Misión\nA.\n1.2 Visión\nB.\nTabla 1. Uno\nComo se ve en la Tabla 1.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(numbering, text)).toEqual([]));
});
