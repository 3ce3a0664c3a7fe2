import { findingsOf } from '../../../test/contradictions/small.js';
import { codeKind } from './code-kind.js';

describe('code kind', () => {
  it.each([
    ['an activity called project', 'Completar los proyectos pendientes (5001234).', '5001234'],
    ['a CUI called SNIP', 'Senderos (Código SNIP 2100452).', 'SNIP'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(codeKind, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['each by its name', 'La actividad 5001234 y el proyecto 2100452.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(codeKind, text)).toEqual([]));
});
