import { isDeepStrictEqual } from 'node:util';
import type { FigureRef } from '../contract/figure.js';

/** The very same figures, in the same order. */
export function sameFigures(one: readonly FigureRef[], other: readonly FigureRef[]): boolean {
  return isDeepStrictEqual(one, other);
}
