import type { IndicatorAdvance } from '@quipu/planning';
import { figureCell } from '../figure-cell.js';
import type { SectionInput } from '../input.js';
import type { Block, Cell, Column, Table } from '../model.js';
import { sortedBy } from '../order.js';
import { ruleNote } from '../rule.js';

/** Reported ≠ recalculated, what nobody has explained first. */
export function differences(input: SectionInput): Block[] {
  const indicators = sortedBy(input.actions, ({ action }) => action).flatMap(({ indicators: own }) => sortedBy(own, ({ code }) => code));
  return [unexplained(indicators, input), explained(indicators, input)];
}

function unexplained(indicators: readonly IndicatorAdvance[], input: SectionInput): Block {
  const rows = indicators.filter(({ difference }) => difference === 'unexplained');
  if (rows.length === 0) return { kind: 'paragraph', text: 'No hay diferencias que falte explicar.' };
  return table(rows, input, { id: 'diferencias-sin-explicar', caption: 'Diferencias que nadie ha explicado' });
}

function explained(indicators: readonly IndicatorAdvance[], input: SectionInput): Block {
  const rows = indicators.filter(({ difference }) => difference === 'explained');
  if (rows.length === 0) return { kind: 'paragraph', text: 'No hay diferencias explicadas.' };
  const column: Column = { title: 'Explicación', align: 'left', width: 70 };
  return table(rows, input, { id: 'diferencias-explicadas', caption: 'Diferencias explicadas' }, column);
}

function table(indicators: readonly IndicatorAdvance[], { ruleSet }: SectionInput, named: Pick<Table, 'id' | 'caption'>, last?: Column): Table {
  return {
    kind: 'table',
    ...named,
    columns: [
      { title: 'Código', align: 'left', width: 28 },
      { title: 'Indicador', align: 'left', width: 72 },
      { title: 'Reportado (%)', align: 'right', width: 20 },
      { title: 'Recalculado (%)', align: 'right', width: 22 },
      { title: 'Cómo se recalcula', align: 'left', width: 64 },
      ...(last ? [last] : []),
    ],
    rows: indicators.map((indicator) => ({
      kind: 'plain',
      cells: [...cellsOf(indicator, ruleSet.decimals), ...(last ? [{ text: indicator.explanation ?? '' }] : [])],
    })),
    note: ruleNote(ruleSet),
  };
}

function cellsOf({ code, name, reported, recalculated, formula }: IndicatorAdvance, decimals: number): Cell[] {
  return [
    { text: code },
    { text: name },
    figureCell(reported, decimals),
    figureCell(recalculated, decimals),
    { text: formula },
  ];
}
