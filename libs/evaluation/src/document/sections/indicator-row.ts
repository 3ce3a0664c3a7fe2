import type { ActionAdvanceRow, IndicatorAdvance } from '@quipu/planning';
import { formatNumber } from '@quipu/rules';
import { figureCell, numberCell } from '../figure-cell.js';
import type { SectionInput } from '../input.js';
import type { Cell, TableRow } from '../model.js';
import { count } from '../words.js';

const DIFFERENCE: Record<IndicatorAdvance['difference'], Cell> = {
  none: { text: '' },
  unexplained: { text: 'Diferencia sin explicar', tone: 'attention' },
  explained: { text: 'Diferencia explicada', tone: 'muted' },
};

/** One indicator under its action: target, value and advance on both bases. */
export function indicatorRow(indicator: IndicatorAdvance, action: ActionAdvanceRow, { index, ruleSet }: SectionInput): TableRow {
  return {
    kind: 'plain',
    cells: [
      { text: indicator.code },
      nameCell(indicator, action),
      { text: index.unitName(indicator.unit) },
      numberCell(indicator.target, 'sin meta'),
      { ...numberCell(indicator.value, 'sin dato'), ...corrections(indicator) },
      figureCell(indicator.reported, ruleSet.decimals),
      figureCell(indicator.recalculated, ruleSet.decimals),
      { ...DIFFERENCE[indicator.difference], span: 2 },
    ],
  };
}

function nameCell({ name, weight }: IndicatorAdvance, { indicators }: ActionAdvanceRow): Cell {
  if (indicators.length < 2) return { text: name };
  return { text: name, note: weight === null ? 'no entra en la acción' : `pesa ${formatNumber(weight, 4)} en la acción` };
}

function corrections({ corrections: times }: IndicatorAdvance): Pick<Cell, 'note'> {
  return times > 0 ? { note: count(times, 'corrección', 'correcciones') } : {};
}
