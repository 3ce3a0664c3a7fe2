import type { IndicatorState, ReviseTarget } from '@quipu/planning/domain';
import { noIndicator } from '@quipu/planning/domain';
import { decimal } from '@quipu/rules';
import type { PlanFolder } from '../folder/read-folder.js';
import type { TargetRow } from '../folder/rows/figure-rows.js';
import { decideIndicator } from './decide-indicator.js';
import { differencesOf } from './definition-differences.js';
import type { Desk } from './desk.js';
import { definitionOf } from './judge-definition.js';
import type { DefinedCase, IndicatorCase } from './judge-indicators.js';
import { decided, type FieldPlace } from './refusal-places.js';

/** An indicator already registered: its definition is compared, its targets may be revised. */
export function judgeTargets(found: IndicatorCase, registered: IndicatorState, folder: PlanFolder, desk: Desk): DefinedCase {
  judgeSameDefinition(found, registered, folder, desk);
  let state = registered;
  for (const row of found.targets) state = judgeTarget(row, found, state, folder, desk);
  return { state, leftOut: undefined };
}

/** No command changes a definition: what differs is said, and stays as it was registered. */
function judgeSameDefinition(found: IndicatorCase, registered: IndicatorState, { findings }: PlanFolder, desk: Desk): void {
  const { row, code, plan } = found;
  if (!row) return;
  desk.verdicts.put(row, code, 'sin cambios');
  // Targets are judged one by one; here only the definition is in question.
  const command = definitionOf({ ...found, targets: [] }, row);
  const place = (): FieldPlace => ({ row });
  const result = decided(() => decideIndicator(command, noIndicator, found.plans.wanted, desk.today), place, findings);
  const fresh = result?.state.definitions[plan.code];
  const differences = fresh ? differencesOf(registered.definitions[plan.code]!, fresh) : [];
  if (differences.length === 0) return;
  const advice = 'queda fuera: la definición de un indicador ya registrado no se cambia con una carga';
  desk.verdicts.put(row, code, 'fuera', `cambia: ${differences.join('; ')}; ${advice}`);
}

function judgeTarget(row: TargetRow, found: IndicatorCase, state: IndicatorState, folder: PlanFolder, desk: Desk): IndicatorState {
  const { code, plan } = found;
  const subject = `${code}, ${row.year}`;
  const before = state.definitions[plan.code]!.targets[row.year] ?? null;
  if (row.target === null) {
    const detail = before === null ? 'sin meta' : `la carpeta no da meta; sigue la registrada, ${before}`;
    desk.verdicts.put(row, subject, 'sin cambios', detail);
    return state;
  }
  if (before !== null && decimal(before).eq(row.target)) {
    desk.verdicts.put(row, subject, 'sin cambios');
    return state;
  }
  const command: ReviseTarget = { kind: 'revise-target', plan: plan.code, indicator: code, year: row.year, target: row.target };
  const columns: Readonly<Record<string, string>> = { year: 'anio', target: 'meta' };
  const place = (field: string): FieldPlace => ({ row, column: columns[field] });
  const result = decided(() => decideIndicator(command, state, found.plans.wanted, desk.today), place, folder.findings);
  desk.change(row, subject, before === null, `meta: ${before ?? 'ninguna'} → ${row.target}`);
  if (!result || !desk.amendment) return state;
  const basis = desk.registered.indicators.get(code)?.definitionBasis ?? '';
  desk.plan({ command, basis, events: result.events.length, rows: [row], documents: [], subject: code });
  return result.state;
}
