import type { FigureRef } from '../../contract/figure.js';
import { dayText } from '../calendar.js';
import { assessed, type Assessment } from './assessment.js';
import type { ExecutionFact } from './facts.js';
import { severityOfKind } from './severity.js';
import type { AlertPolicy } from './types.js';

/** Activities that an alert names one by one; the rest are counted, so that it stays short in a plan of thousands. */
const NAMED = 3;

/** One answer per unit and month, about all the activities of the unit: who has to record them is one office. */
export function assessExecutions(policy: AlertPolicy, facts: readonly ExecutionFact[], day: string): Assessment[] {
  return [...byUnitAndMonth(facts).values()].map((group) => assessUnit(policy, group, day));
}

function byUnitAndMonth(facts: readonly ExecutionFact[]): Map<string, ExecutionFact[]> {
  const groups = new Map<string, ExecutionFact[]>();
  for (const fact of facts) {
    const key = `${fact.owner} ${fact.month}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

function assessUnit(policy: AlertPolicy, group: readonly ExecutionFact[], day: string): Assessment {
  const { owner, month, dueOn } = group[0]!;
  const missing = group.filter((fact) => !fact.recorded && fact.dueOn < day).sort((one, other) => (one.activity < other.activity ? -1 : 1));
  const kind = 'month-not-recorded' as const;
  const about = { kind, subject: owner, period: month, actions: actionsOf(missing.length > 0 ? missing : group), owner };
  if (missing.length === 0) return assessed(about, null, `La unidad ${owner} no debe el registro de ${month} en ninguna actividad.`, [countOf(group, 0)]);
  const figures = [countOf(missing), ...missing.slice(0, NAMED).map(({ figure }) => figure)];
  const message = `La unidad ${owner} no registró ${month} en ${activitiesText(missing)}; el plazo venció el ${dayText(dueOn)}.`;
  return assessed(about, severityOfKind(policy, kind), message, figures);
}

/** How many rows of `activity_month` of the unit have no record: what an answer to the alert answers for. */
function countOf(group: readonly ExecutionFact[], missing = group.length): FigureRef {
  const { owner, month } = group[0]!;
  const [year, number] = month.split('-') as [string, string];
  const key = { responsible_unit: owner, year, month: String(Number(number)) };
  return { table: 'activity_month', key, field: 'physical', value: `${missing} sin registro`, ruleSet: null };
}

function activitiesText(missing: readonly ExecutionFact[]): string {
  const named = missing.slice(0, NAMED).map(({ activity }) => activity).join(', ');
  if (missing.length === 1) return `1 actividad (${named})`;
  const others = missing.length - NAMED;
  return `${missing.length} actividades (${named}${others > 0 ? ` y ${others} más` : ''})`;
}

function actionsOf(facts: readonly ExecutionFact[]): string[] {
  return [...new Set(facts.map(({ action }) => action))].sort();
}
