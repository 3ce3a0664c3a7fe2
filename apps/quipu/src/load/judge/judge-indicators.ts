import { parentOf, type IndicatorState, type PlansState } from '@quipu/planning/domain';
import { noIndicator } from '@quipu/planning/domain';
import type { PlanFolder } from '../folder/read-folder.js';
import type { TargetRow, ValueRow } from '../folder/rows/figure-rows.js';
import type { IndicatorRow } from '../folder/rows/indicator-rows.js';
import type { PlanRow } from '../folder/rows/plan-row.js';
import type { Desk } from './desk.js';
import { judgeDefinition } from './judge-definition.js';
import { judgeTargets } from './judge-targets.js';
import { judgeValues } from './judge-values.js';
import type { PlansAfter } from './judge-plan.js';

/** One indicator of the folder, with all the rows that speak of it. */
export interface IndicatorCase {
  code: string;
  plan: PlanRow;
  row: IndicatorRow | undefined;
  targets: TargetRow[];
  values: ValueRow[];
  plans: { wanted: PlansState; sent: PlansState };
}

export function judgeIndicators(folder: PlanFolder, plan: PlanRow, after: PlansAfter, desk: Desk): void {
  const { wanted, sent } = after;
  if (!wanted) return;
  for (const found of casesOf(folder, plan, { wanted, sent })) judgeIndicator(found, folder, desk);
}

function judgeIndicator(found: IndicatorCase, folder: PlanFolder, desk: Desk): void {
  const state = desk.registered.indicators.get(found.code)?.state ?? noIndicator;
  const isRegistered = Object.hasOwn(state.definitions, found.plan.code);
  if (!isRegistered && !found.row) return unknownIndicator(found, folder);
  const defined = isRegistered ? judgeTargets(found, state, folder, desk) : judgeDefinition(found, state, folder, desk);
  if (defined) judgeValues(found, defined, folder, desk);
}

/** What an indicator is after its definition and targets, and whether that will really be sent. */
export interface DefinedCase {
  state: IndicatorState;
  leftOut: string | undefined;
}

/** Silent when indicadores.csv itself has errors: the row may be there and be wrong. */
function unknownIndicator({ code, plan, targets, values }: IndicatorCase, { findings }: PlanFolder): void {
  if (findings.errors.some(({ file }) => file.toLowerCase() === 'indicadores.csv')) return;
  for (const row of [...targets, ...values]) {
    findings.error(row, 'indicador', `${code} no está en indicadores.csv ni registrado en ${plan.code} (mide ${parentOf(code)})`);
  }
}

function casesOf(folder: PlanFolder, plan: PlanRow, plans: IndicatorCase['plans']): IndicatorCase[] {
  const cases = new Map<string, IndicatorCase>();
  const caseOf = (code: string): IndicatorCase => {
    const known = cases.get(code) ?? { code, plan, row: undefined, targets: [], values: [], plans };
    cases.set(code, known);
    return known;
  };
  for (const row of folder.indicators) caseOf(row.definition.code).row = row;
  for (const row of folder.targets) caseOf(row.indicator).targets.push(row);
  for (const row of folder.values) caseOf(row.indicator).values.push(row);
  return [...cases.values()];
}
