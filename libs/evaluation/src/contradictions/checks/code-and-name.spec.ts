import { findingsOf } from '../../../test/contradictions/small.js';
import { codeAndName } from './code-and-name.js';

describe('code and name', () => {
  it.each([
    ['the name of another action', 'AEI.01.01\tParques con mantenimiento oportuno\t20', 'Biblioteca'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(codeAndName, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['its own name', 'AEI.01.02\tParques con mantenimiento oportuno\t20'],
    ['a short name', 'AEI.01.01 – Biblioteca\tx'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(codeAndName, text)).toEqual([]));
});
