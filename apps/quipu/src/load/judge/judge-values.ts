import { lastDayOf, type CorrectValue, type Definition, type IndicatorState, type ReportedFigures, type ReportValue } from '@quipu/planning/domain';
import { decimal } from '@quipu/rules';
import type { PlanFolder } from '../folder/read-folder.js';
import type { ValueRow } from '../folder/rows/figure-rows.js';
import { decideIndicator } from './decide-indicator.js';
import type { Desk } from './desk.js';
import type { DefinedCase, IndicatorCase } from './judge-indicators.js';
import { decided, type FieldPlace } from './refusal-places.js';

export function judgeValues(found: IndicatorCase, { state, leftOut }: DefinedCase, folder: PlanFolder, desk: Desk): void {
  for (const row of found.values) judgeValue(row, found, state, leftOut, folder, desk);
}

function judgeValue(
  row: ValueRow,
  found: IndicatorCase,
  state: IndicatorState,
  leftOut: string | undefined,
  folder: PlanFolder,
  desk: Desk,
): void {
  const subject = `${found.code}, ${row.period}`;
  const before = state.values[row.period];
  if (before && sameFigures(before, row.figures)) return desk.verdicts.put(row, subject, 'sin cambios');
  const command = commandOf(row, found, before);
  const place = (field: string): FieldPlace => ({ row, column: COLUMNS[field] });
  const result = decided(() => decideIndicator(command, state, found.plans.wanted, desk.today), place, folder.findings);
  if (!result && found.row && isOutOfRange(row.figures, state.definitions[found.plan.code]?.range)) {
    folder.findings.attention(found.row, 'si el valor puede salir de esos límites, indíquelos en rango_min y rango_max');
  }
  if (leftOut) return desk.verdicts.put(row, subject, 'fuera', 'queda fuera: depende de su indicador, que queda fuera');
  if (before) desk.change(row, subject, false, changeText(before, row.figures));
  else desk.verdicts.put(row, subject, 'nuevo');
  if (!result || (before && !desk.amendment)) return;
  const basis = desk.registered.indicators.get(found.code)?.valueBasis[row.period] ?? '';
  const { documents, period } = row;
  const events = result.events.length;
  desk.plan({ command, basis, events, rows: [row], documents, validAt: lastDayOf(period), subject: found.code });
}

const COLUMNS: Readonly<Record<string, string>> = {
  indicator: 'indicador',
  period: 'periodo',
  value: 'valor',
  printedAdvance: 'avance_impreso',
};

function commandOf(row: ValueRow, { plan, code }: IndicatorCase, before: ReportedFigures | undefined): ReportValue | CorrectValue {
  const { period, figures } = row;
  const target = { plan: plan.code, indicator: code, period };
  if (!before) return { kind: 'report-value', ...target, ...figures };
  const { value, printedAdvance } = figures;
  return { kind: 'correct-value', ...target, value, ...(printedAdvance === null ? {} : { printedAdvance }) };
}

function isOutOfRange({ value }: ReportedFigures, range: Definition['range'] | undefined): boolean {
  if (value === null || !range) return false;
  return (range.min !== null && decimal(value).lt(range.min)) || (range.max !== null && decimal(value).gt(range.max));
}

/** A printed advance that the folder does not give leaves the registered one in place. */
function sameFigures(before: ReportedFigures, after: ReportedFigures): boolean {
  const samePrinted = after.printedAdvance === null || sameFigure(before.printedAdvance, after.printedAdvance);
  return samePrinted && sameFigure(before.value, after.value);
}

function sameFigure(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === 'ND' || other === 'ND') return one === other;
  return decimal(one).eq(other);
}

function changeText(before: ReportedFigures, after: ReportedFigures): string {
  const changes = [];
  if (!sameFigure(before.value, after.value)) changes.push(`valor: ${before.value ?? 'sin dato'} → ${after.value ?? 'sin dato'}`);
  if (after.printedAdvance !== null && !sameFigure(before.printedAdvance, after.printedAdvance)) {
    changes.push(`avance impreso: ${before.printedAdvance ?? 'ninguno'} → ${after.printedAdvance}`);
  }
  return changes.join('; ');
}
