import type { Decimal } from 'decimal.js';
import { decimal, decimalText } from './decimal.js';

/**
 * A number for people in Peru: `1,234.56`. Keeps the digits it is given unless `places` is said;
 * then half away from zero. Never goes through a binary float.
 */
export function formatNumber(value: Decimal | string, places?: number): string {
  const text = typeof value === 'string' && places === undefined ? checked(value) : decimalText(exactOf(value), places);
  const [, sign, whole, fraction] = /^(-?)(\d+)(\.\d+)?$/.exec(text)!;
  return `${sign}${whole!.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction ?? ''}`;
}

/** `59.48 %`: two decimals unless told otherwise. */
export function formatPercent(value: Decimal | string, places = 2): string {
  return `${formatNumber(value, places)} %`;
}

function exactOf(value: Decimal | string): Decimal {
  return typeof value === 'string' ? decimal(value) : value;
}

function checked(text: string): string {
  return decimal(text).isZero() ? text.replace('-', '') : text;
}
