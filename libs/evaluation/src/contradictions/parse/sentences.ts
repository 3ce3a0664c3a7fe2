/** A dot after one of these does not end a sentence. */
const ABBREVIATIONS = /(?:\b(?:N|Art|Emp|Pta|C|I|S|Sr|Dr|etc|aprox|núm|num)|\b[A-Z]\.[A-Z])\.$/;
const LONGEST = 4_000;

export interface Piece {
  readonly text: string;
  /** From the start of the paragraph. */
  readonly start: number;
}

/** Cuts prose into sentences; codes (`AEI.01.02`), decimals and usual abbreviations stay whole. */
export function sentencesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(/[.!?]["”»)]?\s+(?=[A-ZÁÉÍÓÚÑ¿¡"“«(])/g)) {
    const after = end.index + end[0].length;
    if (ABBREVIATIONS.test(paragraph.slice(Math.max(0, end.index - 6), end.index + 1))) continue;
    pieces.push({ text: paragraph.slice(start, after).trim(), start });
    start = after;
  }
  pieces.push({ text: paragraph.slice(start).trim(), start });
  return pieces.filter(({ text }) => text !== '').map(({ text, start: at }) => ({ text: text.slice(0, LONGEST), start: at }));
}
