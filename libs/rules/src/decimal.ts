import type { Decimal } from 'decimal.js';
import { Exact, ZERO } from './exact.js';

const DECIMAL = /^-?\d{1,18}(\.\d{1,12})?$/;
const STORED_PLACES = 12;

/** The text is not a decimal as stored: `-?`, up to 18 digits, up to 12 decimals (what a spreadsheet leaves behind). */
export class NotADecimal extends Error {
  constructor(readonly text: string) {
    super(
      `«${text}» no es un número válido: se espera punto decimal, sin separador de miles, ` +
        'con hasta 18 cifras enteras y 12 decimales, por ejemplo 1295.60.',
    );
    this.name = 'NotADecimal';
  }
}

export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** Reads a stored decimal, e.g. `"88.70"`. Throws `NotADecimal`; never sees a binary float. */
export function decimal(text: string): Decimal {
  if (!isDecimal(text)) throw new NotADecimal(text);
  const value = new Exact(text);
  return value.isZero() ? ZERO : value;
}

/** Digits without exponent and without «-0», e.g. `"98.54"`; all of them unless `places` is given. */
export function decimalText(value: Decimal, places?: number): string {
  const text = places === undefined ? value.toFixed() : value.toFixed(places, Exact.ROUND_HALF_UP);
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}

/**
 * An exact figure as a decimal that may be stored: what lies beyond 12 decimals is cut off, never
 * rounded up, so it stands on the same side of every stored decimal (of a scale's bounds, above all)
 * as the figure itself.
 */
export function storedText(exact: Decimal): string {
  return decimalText(exact.toDecimalPlaces(STORED_PLACES, Exact.ROUND_FLOOR));
}
