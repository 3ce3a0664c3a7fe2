import type { ProgressFigure } from '@quipu/operations';
import { formatNumber } from '@quipu/rules';
import type { Cell } from './model.js';

/** Said below every table of the POI. */
export const POI_LEGEND =
  '«S.I.»: seguimiento incompleto, algún mes del periodo no tiene registro. «S.P.»: nada programado en el periodo. «-»: no hay entre qué dividir. Ninguno es 0.';

/** A percentage of the POI as CEPLAN prints it: a figure, S.I., S.P. or «-», never a 0 in their place. */
export function progressCell(figure: ProgressFigure): Cell {
  switch (figure.kind) {
    case 'value':
      return { text: formatNumber(figure.rounded, 2) };
    case 'incomplete':
      return { text: 'S.I.', tone: 'muted' };
    case 'unprogrammed':
      return { text: 'S.P.', tone: 'muted' };
    case 'none':
      return { text: '-', tone: 'muted' };
  }
}
