import { findingsOf } from '../../../test/contradictions/small.js';
import { acronyms } from './acronyms.js';

describe('acronyms', () => {
  it.each([
    ['two expansions', 'La Acción Estratégica Institucional (AEI) avanza.\nLa Acción Estratégica Institucional (AEI) crece.\nEl Área Estratégica Interna (AEI) espera.', 'Acción'],
    ['a letter twice', 'Lee BIBLIO aquí.\nDice BIBLIO allá.\nCon BIBLIO luego.\nEl BIBBLIO nuevo.', 'BIBLIO'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(acronyms, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['singular and plural', 'La Acción Estratégica Institucional (AEI).\nLas Acciones Estratégicas Institucionales (AEI).'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(acronyms, text)).toEqual([]));
});
