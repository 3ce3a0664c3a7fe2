import type { DefineIndicator, IndicatorState } from '@quipu/planning/domain';
import type { PlanFolder } from '../folder/read-folder.js';
import type { IndicatorRow } from '../folder/rows/indicator-rows.js';
import { decideIndicator } from './decide-indicator.js';
import type { Desk } from './desk.js';
import type { DefinedCase, IndicatorCase } from './judge-indicators.js';
import { decided, isRefused, type FieldPlace } from './refusal-places.js';

/** An indicator that the plan does not have yet: its row and its targets go in one command. */
export function judgeDefinition(found: IndicatorCase, state: IndicatorState, folder: PlanFolder, desk: Desk): DefinedCase | undefined {
  const row = found.row!;
  const command = definitionOf(found, row);
  const result = decided(
    () => decideIndicator(command, state, found.plans.wanted, desk.today),
    (field) => placeIn(found, row, field),
    folder.findings,
  );
  const waits = isRefused(() => decideIndicator(command, state, found.plans.sent, desk.today));
  const leftOut = result && waits ? `queda fuera: depende de ${row.definition.parent} o de su unidad, que quedan fuera` : undefined;
  putVerdicts(found, row, leftOut, desk);
  if (!result) return undefined;
  if (!leftOut) {
    const { plan, code } = found;
    const rows = [row, ...found.targets];
    desk.plan({ command, basis: '', events: result.events.length, rows, documents: plan.documents, validAt: plan.validFrom, subject: code });
  }
  return { state: result.state, leftOut };
}

export function definitionOf({ plan, targets }: IndicatorCase, row: IndicatorRow): DefineIndicator {
  const stated = targets.filter(({ target }) => target !== null).map(({ year, target }) => [String(year), target!]);
  return { kind: 'define-indicator', plan: plan.code, ...row.definition, targets: Object.fromEntries(stated) };
}

function putVerdicts(found: IndicatorCase, row: IndicatorRow, leftOut: string | undefined, desk: Desk): void {
  const outcome = leftOut ? 'fuera' : 'nuevo';
  desk.verdicts.put(row, found.code, outcome, leftOut);
  for (const target of found.targets) {
    const subject = `${found.code}, ${target.year}`;
    if (target.target === null) desk.verdicts.put(target, subject, 'sin cambios', 'sin meta: no se registra');
    else desk.verdicts.put(target, subject, outcome, leftOut);
  }
}

const COLUMNS: Readonly<Record<string, string>> = {
  code: 'codigo',
  parent: 'accion',
  responsibleUnit: 'unidad_responsable',
  sense: 'sentido',
  aggregation: 'agregacion',
  'baseline.value': 'linea_base_valor',
  'baseline.year': 'linea_base_anio',
};

/** `targets.2031` → that year's row of metas.csv. */
function placeIn({ targets }: IndicatorCase, row: IndicatorRow, field: string): FieldPlace {
  const year = /^targets\.(\d{4})$/.exec(field)?.[1];
  const target = targets.find((candidate) => String(candidate.year) === year);
  return target ? { row: target, column: 'meta' } : { row, column: COLUMNS[field] };
}
