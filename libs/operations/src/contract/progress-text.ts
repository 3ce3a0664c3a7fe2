import { formatPercent } from '@quipu/rules';
import type { ProgressFigure } from './rows.js';

const WITHOUT_FIGURE = {
  incomplete: 'S.I. (seguimiento incompleto)',
  unprogrammed: 'S.P. (sin programación en el periodo)',
  none: 'sin cifra',
} as const;

/** A percentage of the POI inside a sentence; never a 0 in the place of what is not a figure. */
export function progressText(figure: ProgressFigure): string {
  return figure.kind === 'value' ? formatPercent(figure.rounded) : WITHOUT_FIGURE[figure.kind];
}
