import { findingsOf } from '../../../test/contradictions/small.js';
import { placeSpelling } from './place-spelling.js';

describe('place spelling', () => {
  it.each([
    ['a name spelt in two ways', 'El proyecto 2100452 llega a Quillabamba.\nEn el proyecto 2100452 de Quilabamba.', 'Quil'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(placeSpelling, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ['names of different works', 'El proyecto 2100452 llega a Quillabamba.\nEn el proyecto 2100001 de Quilabamba.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(placeSpelling, text)).toEqual([]));
});
