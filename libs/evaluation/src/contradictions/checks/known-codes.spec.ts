import { findingsOf } from '../../../test/contradictions/small.js';
import { knownCodes } from './known-codes.js';

describe('known codes', () => {
  it.each([
    ['an action that is not in the plan', 'La AEI.01.07 avanza.', 'AEI.01.01'],
    ['a work one digit away', 'El proyecto 2100002 avanza.', '2100001'],
    ['a work one digit away in a list', 'Los proyectos 2100001 y otros (2100001, 2100011) avanzan.', '2100001'],
    ['a work that an alert writes in another way', 'El proyecto 2100452 avanza.', '2100542'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(knownCodes, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['known codes', 'La AEI.01.01 y el proyecto 2100001 avanzan.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(knownCodes, text)).toEqual([]));
});
