import type { ActionProgressEvent, ProgressTerm } from '@quipu/operations';
import { actionProgressDecider, type ActionProgressState, type PoiState, type ReportActionProgress } from '@quipu/operations/domain';
import { actionProgressStateOf } from '@quipu/operations/loading';
import { lastDayOf } from '@quipu/planning/domain';
import { decimal } from '@quipu/rules';
import type { ProgressRow } from '../../../folder/rows/progress-rows.js';
import type { FollowUpCase } from '../case.js';
import { Thing } from '../thing.js';
import { surroundingsOf } from './surroundings.js';

/** The service wants a reason always: the first report's is that a document says so. */
const FIRST_REASON = 'Avance físico que da el documento';

/** Physical progress of actions as a document reports it. */
export function judgeProgress(found: FollowUpCase, poi: PoiState): void {
  for (const row of found.folder.followUp.progress) judgeReport(row, found, poi);
}

function judgeReport(row: ProgressRow, found: FollowUpCase, poi: PoiState): void {
  const { action, period, percentage, documents } = row;
  const { desk, plan, registered } = found;
  const label = `${action}, ${period}`;
  const own = registered.progress.filter((one) => one.plan === plan.code && one.action === action);
  const before = own.find((one) => one.period === period)?.reported;
  if (before && decimal(before.percentage).eq(percentage)) {
    const same = row.terms.length === 0 || termsText(row.terms) === termsText(before.terms);
    return desk.verdicts.put(row, label, 'sin cambios', same ? '' : 'los componentes difieren de los registrados, que siguen: el porcentaje es el mismo');
  }
  const rules = (plans: FollowUpCase['plans']['wanted'], justified: boolean) => actionProgressDecider(surroundingsOf(found, poi, plans, justified));
  const thing = new Thing<ReportActionProgress, ActionProgressState, ActionProgressEvent>(`avance ${action}`, actionProgressStateOf(own), rules, found);
  const command = { kind: 'report-action-progress' as const, plan: plan.code, action, period, percentage, terms: namedTerms(row.terms, found), reason: FIRST_REASON };
  const change = before ? `avance físico: ${before.percentage} → ${percentage}` : undefined;
  const columns: Readonly<Record<string, string>> = { action: 'accion', period: 'periodo', percentage: 'avance_fisico' };
  const placeOf = (field: string) => ({ row, column: columns[field] ?? (field.startsWith('terms') ? 'componentes' : undefined) });
  thing.ask({ command, rows: [row], label, change, placeOf, basis: before?.source.eventId, documents, validAt: lastDayOf(period) });
}

/** A component given by its code takes the name that the folder, or the tables, give it. */
function namedTerms(terms: readonly ProgressTerm[], { folder, registered }: FollowUpCase): ProgressTerm[] {
  const names = new Map([
    ...[...registered.investments.values()].map(({ cui, name }) => [cui, name] as const),
    ...folder.followUp.investments.map(({ cells }) => [cells.cui, cells.nombre] as const),
    ...folder.followUp.activities.map(({ definition }) => [definition.code, definition.name] as const),
  ]);
  return terms.map((term) => ({ ...term, name: (term.code !== null && names.get(term.code)) || term.name }));
}

function termsText(terms: readonly ProgressTerm[]): string {
  return terms.map(({ code, name, percentage }) => `${code ?? name}=${decimal(percentage).toFixed()}`).join(';');
}
