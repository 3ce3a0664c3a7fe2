import { mergeBack } from './merge-back.js';
import { originOf } from './names.js';

const back = (text: string, wentOutAs: string | null) => [{ id: 'seccion/resumen', text, origin: wentOutAs === null ? null : originOf(wentOutAs) }];
const merged = (text: string, wentOutAs: string | null, here: string) => mergeBack(back(text, wentOutAs), here === '' ? {} : { 'seccion/resumen': here });
const nothing = { taken: {}, writtenTwice: [] };

describe('the free texts of a document that comes back', () => {
  it.each([
    ['not touched', 'Uno.', 'Uno.', 'Uno.'],
    ['not touched, spaced and broken in another way', 'Uno.\nDos.', 'Uno.  \n\n Dos.', 'Uno.  \n\n Dos.'],
    ['not touched, and written here since', 'Uno.', 'Uno.', 'Uno, dos.'],
    ['written in the same words here and there', 'Dos.', 'Uno.', 'Dos.'],
    ['not touched, with a mark that hides in it', 'Uno[U+202E].', 'Uno\u202e.', 'Uno\u202e.'],
    ['empty on both sides', '', '', ''],
  ])('%s: stay as they are here', (_what, text, wentOutAs, here) => expect(merged(text, wentOutAs, here)).toEqual(nothing));

  it.each([
    ['written in the document', 'Dos.', 'Uno.', 'Uno.'],
    ['emptied in the document', '', 'Uno.', 'Uno.'],
    ['written where there was nothing', 'Uno.', '', ''],
    ['without the mark of what went out', 'Dos.', null, 'Uno.'],
  ])('%s: are taken', (_what, text, wentOutAs, here) =>
    expect(merged(text, wentOutAs, here)).toEqual({ taken: { 'seccion/resumen': text }, writtenTwice: [] }));

  it('written on both sides: are left to a person, with both texts', () => {
    expect(merged('Dos.', 'Uno.', 'Tres.')).toEqual({ taken: {}, writtenTwice: [{ place: 'seccion/resumen', here: 'Tres.', document: 'Dos.' }] });
    expect(merged('Dos.', 'Uno.', '').writtenTwice).toHaveLength(1);
  });
});
