import { decimal, isDecimal, type Decimal } from '@quipu/rules';

const WORDS: Readonly<Record<string, number>> = {
  un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
  trece: 13, catorce: 14, quince: 15, veinte: 20,
};

/** Alternatives of a pattern that match a figure as people write it: `1 295,60`, `1,107,601`, `98,54`, `15`. */
export const FIGURE = String.raw`\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?`;
/** A figure or a small number in words. */
export const COUNT = String.raw`\d+|${Object.keys(WORDS).join('|')}`;

/** Reads a figure as people write it; null when it is none. Three digits after a lone mark are thousands. */
export function figure(text: string): Decimal | null {
  const grouped = /^\d{1,3}(?:[ ,.]\d{3})+(?:[.,]\d{1,2})?$/.test(text);
  const whole = grouped ? text.replace(/[ ,.](?=\d{3}(?:\D|$))/g, '') : text;
  const stored = whole.replace(',', '.');
  return isDecimal(stored) ? decimal(stored) : null;
}

export function count(text: string): Decimal | null {
  const word = WORDS[text.toLowerCase()];
  return word === undefined ? figure(text) : decimal(String(word));
}

export function decimalsOf(text: string): number {
  return /[.,](\d{1,2})$/.exec(text)?.[1]?.length ?? 0;
}

/** The datum, rounded or cut to the digits that the text gives, is what the text says. */
export function says(text: string, datum: Decimal): boolean {
  const said = figure(text);
  if (!said) return false;
  return said.minus(datum).abs().lt(decimal('10').pow(-decimalsOf(text)));
}
