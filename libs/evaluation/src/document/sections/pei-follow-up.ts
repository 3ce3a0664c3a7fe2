import type { IndicatorAdvance } from '@quipu/planning';
import { figureCell, numberCell } from '../figure-cell.js';
import type { SectionInput } from '../input.js';
import type { Table } from '../model.js';
import { sortedBy } from '../order.js';
import { yearOf } from '../period.js';
import { ruleNote } from '../rule.js';

/** What the table of section 2.1 has no room for: how each indicator is measured, from where, and its advance tipo II. */
export function peiFollowUp({ actions, period, ruleSet }: SectionInput): Table {
  const indicators = sortedBy(actions.flatMap((action) => action.indicators), ({ code }) => code);
  return {
    kind: 'table',
    id: 'seguimiento-del-pei',
    caption: `Seguimiento de los indicadores de acción, ${period}`,
    columns: [
      { title: 'Indicador', align: 'left', width: 30 },
      { title: 'Sentido', align: 'left', width: 26 },
      { title: 'Agregación', align: 'left', width: 26 },
      { title: 'Línea de base', align: 'right', width: 18 },
      { title: `Logro esperado ${yearOf(period)}`, align: 'right', width: 20 },
      { title: 'Valor obtenido', align: 'right', width: 18 },
      { title: 'Tipo I reportado (%)', align: 'right', width: 20 },
      { title: 'Tipo I recalculado (%)', align: 'right', width: 22 },
      { title: 'Tipo II (%)', align: 'right', width: 22 },
    ],
    rows: indicators.map((indicator) => ({ kind: 'plain', cells: cellsOf(indicator, ruleSet.decimals) })),
    note: `${ruleNote(ruleSet)} Tipo I: frente a la meta del año. Tipo II: cuánto se recorrió desde la línea de base; puede ser 0 con un tipo I alto.`,
  };
}

function cellsOf({ code, sense, aggregation, baseline, target, value, reported, recalculated, tipo2 }: IndicatorAdvance, decimals: number) {
  return [
    { text: code },
    { text: sense },
    { text: aggregation },
    numberCell(baseline, 'sin dato'),
    numberCell(target, 'sin dato'),
    numberCell(value, 'sin dato'),
    figureCell(reported, decimals),
    figureCell(recalculated, decimals),
    figureCell(tipo2, decimals),
  ];
}
