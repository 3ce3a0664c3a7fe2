import { isDecimal } from '@quipu/rules';
import type { RaiseAlert } from '../domain/alert/commands.js';
import { assessAction } from '../domain/policy/assess-action.js';
import { dueAlerts } from '../domain/policy/due-alerts.js';
import type { ActionFact } from '../domain/policy/facts.js';
import type { AlertPolicy } from '../domain/policy/types.js';
import { RowCells, type RowReading, type TextRow } from './row-problem.js';

/** Columns of `alertas.csv`: what a report printed. */
export const ALERT_COLUMNS = ['accion', 'tipo', 'avance_fisico'] as const;

export interface PrintedAlerts {
  policy: AlertPolicy;
  plan: string;
  period: string;
  /** Unit that answers for an action in the plan; undefined when it has none. */
  ownerOf: (action: string) => string | undefined;
  /** The action's level, with its figure; both null when it has none. */
  levelOf: (action: string) => Pick<ActionFact, 'level' | 'levelFigure'>;
}

/** A printed alert as the command that opens it. The policy must agree with the type that was printed. */
export function alertOfRow(row: TextRow, printed: PrintedAlerts): RowReading<RaiseAlert> {
  const cells = new RowCells(row);
  const action = cells.required('accion');
  const severity = cells.oneOf('tipo', ['crítica', 'moderada']);
  const percent = cells.required('avance_fisico');
  const owner = printed.ownerOf(action);
  if (owner === undefined) cells.refuse('accion', `«${action}» no tiene unidad responsable en el plan`);
  if (!isDecimal(percent)) cells.refuse('avance_fisico', `se espera un porcentaje con punto decimal, no «${percent}»`);
  const raise = cells.problems.length === 0 ? raiseOf({ action, owner: owner!, percent }, printed) : undefined;
  if (cells.problems.length === 0 && raise?.severity !== severity) {
    cells.refuse('tipo', `dice «${severity}» y la política da ${raise ? `«${raise.severity}»` : 'ninguna alerta'} para ${percent}`);
  }
  return cells.reading(() => raise!);
}

function raiseOf(
  { action, owner, percent }: { action: string; owner: string; percent: string },
  { policy, plan, period, levelOf }: PrintedAlerts,
): RaiseAlert | undefined {
  const key = { plan, period, action };
  const figure = { table: 'action_physical_progress', key, field: 'reported.percentage', value: percent, ruleSet: null };
  const fact: ActionFact = { action, owner, physicalProgress: percent, figure, ...levelOf(action) };
  const [due] = dueAlerts(policy, assessAction(policy, fact, period), []);
  return due?.kind === 'raise-alert' ? due : undefined;
}
