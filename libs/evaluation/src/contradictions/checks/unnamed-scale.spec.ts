import { findingsOf } from '../../../test/contradictions/small.js';
import { unnamedScale } from './unnamed-scale.js';

describe('unnamed scale', () => {
  it.each([
    ['an average praised without its scale', 'El avance de 61,67% refleja un desempeño sólido.', '61.67 %'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(unnamedScale, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['the scale named', 'El avance de 61,67% es sólido en la escala semestral.'],
    ['no praise', 'El avance promedio fue de 61,67%.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(unnamedScale, text)).toEqual([]));
});
