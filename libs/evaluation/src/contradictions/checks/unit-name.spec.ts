import { findingsOf } from '../../../test/contradictions/small.js';
import { unitName } from './unit-name.js';

describe('unit name', () => {
  it.each([
    ['a sub-unit for the unit', 'La Subgerencia de Cultura y Turismo informa.', 'GERENCIA DE CULTURA Y TURISMO'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(unitName, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ["the plan's name", 'La Gerencia de Cultura y Turismo informa.'],
    ['a unit that the plan does not name', 'La Oficina de Asesoría Legal informa.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(unitName, text)).toEqual([]));
});
