import type { ActionPhysicalProgressRow, MeanProgress, PoiSummaryRow } from '@quipu/operations';
import type { EvaluationInput } from '../document/input.js';
import { sortedBy } from '../document/order.js';
import type { PlanIndex } from '../document/plan-index.js';
import { countOf, numberOf, progressOf } from './cells.js';
import { ACTION_COLUMNS } from './poi-layout.js';
import type { Sheet, SheetCell } from './workbook.js';

/** The physical progress of the actions, and the total of the POI in both readings: over the activities, as CEPLAN prints it, and over the actions. */
export function poiActions({ physicalProgress, poiSummary }: EvaluationInput, index: PlanIndex): Sheet {
  const names = new Map(index.actions.map(({ code, name }) => [code, name]));
  return {
    name: 'Acciones y total',
    columns: ACTION_COLUMNS,
    rows: [...sortedBy(physicalProgress, ({ action }) => action).map((row) => actionRow(row, names)), ...(poiSummary ? totalRows(poiSummary) : [])],
  };
}

function actionRow({ action, computed, reported, rules }: ActionPhysicalProgressRow, names: ReadonlyMap<string, string>): SheetCell[] {
  const figures = computed ? meanCells(computed) : Array<SheetCell>(7).fill({ text: 'sin actividades registradas' }, 0, 1).fill(null, 1);
  return [{ text: action }, { text: names.get(action) ?? '' }, ...figures, numberOf(reported?.percentage ?? null), { text: rules }];
}

function meanCells({ values, incomplete, unprogrammed, none, sum, uncapped, capped }: MeanProgress): SheetCell[] {
  return [...[values, incomplete, unprogrammed, none].map(countOf), numberOf(sum), progressOf(uncapped), progressOf(capped)];
}

function totalRows({ total, of_actions, rules }: PoiSummaryRow): SheetCell[][] {
  const { actions, uncapped, capped } = of_actions;
  return [
    [{ text: 'TOTAL' }, { text: 'Promedio de las actividades' }, ...meanCells(total), null, { text: rules }],
    [{ text: '' }, { text: `Promedio de las acciones (${actions})` }, null, null, null, null, null, progressOf(uncapped), progressOf(capped), null, { text: rules }],
  ];
}
