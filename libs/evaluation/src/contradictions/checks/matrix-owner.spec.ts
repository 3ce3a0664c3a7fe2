import { findingsOf } from '../../../test/contradictions/small.js';
import { matrixOwner } from './matrix-owner.js';

describe('matrix owner', () => {
  it.each([
    ['another unit', 'AEI\tBrecha\tResponsable\nAEI.01.01 – Biblioteca\tx\tGerencia de Infraestructura', 'GERENCIA DE CULTURA Y TURISMO'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(matrixOwner, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ["the plan's unit among others", 'AEI\tBrecha\tResponsable\nAEI.01.01 – Biblioteca\tx\tOPMI / Gerencia de Cultura'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(matrixOwner, text)).toEqual([]));
});
