import { lastDayOf } from '@quipu/planning/domain';
import { decimal } from '@quipu/rules';
import type { BudgetRow } from '../../../folder/rows/operations-rows.js';
import { WAITS } from '../case.js';
import type { ActivityCase } from './activity-case.js';

const COLUMNS: Readonly<Record<string, string>> = { activity: 'codigo', period: 'periodo', percentage: 'ejecucion' };

/** Budget execution of a period. Its row is judged twice, as definition and here: the figure has the last word. */
export function judgeBudget({ code, thing, found }: ActivityCase, row: BudgetRow): void {
  const { reported, documents } = row;
  const { desk, plan, registered } = found;
  if (!reported) return;
  const { period, percentage } = reported;
  const label = `${code}, ${period}`;
  const before = thing.state.budget[period];
  if (thing.leftOut) return desk.verdicts.put(row, label, 'fuera', WAITS);
  if (before !== undefined && decimal(before).eq(percentage)) return;
  const basis = registered.activities.get(code)?.find((one) => one.plan === plan.code)?.budget[period]?.source.eventId;
  const command = { kind: 'record-budget-execution' as const, plan: plan.code, activity: code, period, percentage };
  const change = before === undefined ? undefined : `ejecución de ${period}: ${before} → ${percentage}`;
  thing.ask({ command, rows: [row], label, change, placeOf: (field) => ({ row, column: COLUMNS[field] }), basis, documents, validAt: lastDayOf(period) });
}
