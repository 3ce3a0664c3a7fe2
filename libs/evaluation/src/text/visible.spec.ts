import { visible } from './visible.js';

describe('text as a reader sees it', () => {
  it.each([
    ['a\tb\r\nc\u2028d', 'a b c d'],
    ['\u0000\u001b', '[U+0000][U+001B]'],
    ['\u202a\u2066\ufeff\u200b', '[U+202A][U+2066][U+FEFF][U+200B]'],
    ['\ud800', '[U+D800]'],
    ['Ñawi «ü» 😀 e\u0301', 'Ñawi «ü» 😀 e\u0301'],
  ])('%j is %j', (text, seen) => expect(visible(text)).toBe(seen));
});
