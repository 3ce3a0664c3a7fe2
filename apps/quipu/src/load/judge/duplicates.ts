import type { Findings, RowPlace } from '../folder/findings.js';
import type { FollowUpFiles } from '../folder/follow-up.js';
import type { PlanFolder } from '../folder/read-folder.js';
import type { MonthsRow } from '../folder/rows/operations-rows.js';

/** The same thing said twice is an error even when both rows agree: one of them will be edited one day. */
export function findDuplicates(folder: PlanFolder): void {
  const { findings } = folder;
  const check = <Row extends RowPlace>(rows: readonly Row[], column: string, keyOf: (row: Row) => string) =>
    repeated(rows, keyOf, (row, key, first) => findings.error(row, column, `«${key}» ya está en la línea ${first.line}`));
  check(folder.units, 'codigo', ({ unit }) => unit.code);
  check(folder.objectives, 'codigo', ({ objective }) => objective.code);
  check(folder.actions, 'codigo', ({ action }) => action.code);
  check(folder.indicators, 'codigo', ({ definition }) => definition.code);
  check(folder.targets, 'anio', ({ indicator, year }) => `${indicator}, ${year}`);
  check(folder.values, 'periodo', ({ indicator, period }) => `${indicator}, ${period}`);
  findRepeatedFollowUp(folder.followUp, check);
}

type Check = <Row extends RowPlace>(rows: readonly Row[], column: string, keyOf: (row: Row) => string) => void;

function findRepeatedFollowUp(files: FollowUpFiles, check: Check): void {
  const monthly = ({ activity, year, figure }: MonthsRow) => `${activity}, ${year}, ${figure}`;
  check([...files.activities, ...files.budgets], 'codigo', ({ definition }) => definition.code);
  check(files.programmes, 'tipo', monthly);
  check(files.executions, 'tipo', monthly);
  check(files.metas, 'finalidad', ({ meta }) => `${meta.finalidad}, ${meta.year}`);
  check(files.investments, 'cui', ({ cells }) => cells.cui);
  check(files.progress, 'periodo', ({ action, period }) => `${action}, ${period}`);
  check(files.recommendations, 'codigo', ({ command }) => command.id);
}

function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string, report: (row: Row, key: string, first: Row) => void): void {
  const firsts = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const first = firsts.get(key);
    if (first) report(row, key, first);
    else firsts.set(key, row);
  }
}

/** Files with errors: what depends on them is not judged, or one error would seem many. */
export function filesWithErrors({ errors }: Findings): ReadonlySet<string> {
  return new Set(errors.map(({ file }) => file.toLowerCase()));
}
