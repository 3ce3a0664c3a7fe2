import type { DocumentSource, Paragraph } from '../document.js';

/** Longest text accepted: a report of 30 actions has 170 000 characters. */
export const MAX_CHARACTERS = 20_000_000;

export class TextTooLong extends Error {
  constructor(readonly characters: number) {
    super(`El texto tiene ${characters} caracteres; se examinan hasta ${MAX_CHARACTERS}.`);
    this.name = 'TextTooLong';
  }
}

/** Plain text: a line is a paragraph, a line with tabs a row of a table. */
export function plainText(text: string): DocumentSource {
  if (text.length > MAX_CHARACTERS) throw new TextTooLong(text.length);
  return { paragraphs: () => lines(text) };
}

function lines(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') found.push({ text: line.replace(/\r$/, ''), line: index + 1, offset });
    offset += line.length + 1;
  }
  return found;
}
