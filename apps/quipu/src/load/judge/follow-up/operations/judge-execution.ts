import type { MonthlyExecution } from '@quipu/operations';
import { firstDayOf, lastDayOfMonth, monthKey, type CorrectExecution, type RecordedMonth } from '@quipu/operations/domain';
import { decimal } from '@quipu/rules';
import type { MonthsRow } from '../../../folder/rows/operations-rows.js';
import { WAITS } from '../case.js';
import { ASK_FOR_REASON } from '../../desk.js';
import type { ActivityCase } from './activity-case.js';
import { changesText, type MonthCells, monthName, monthsIn, over, PHYSICAL, placeIn, sameFigure } from './months.js';

const COLUMNS = { activity: 'actividad', year: 'anio', plan: 'actividad' };

interface Correction {
  month: number;
  before: RecordedMonth;
  after: Omit<MonthlyExecution, 'month'>;
}

/** What was executed in a year: months without a record go in one command, those that differ are corrected one by one. */
export function judgeExecution(activity: ActivityCase, rows: readonly MonthsRow[]): void {
  const { code, thing, found } = activity;
  const { year } = rows[0]!;
  const label = `${code}, ${year}`;
  const put = (outcome: 'fuera' | 'sin cambios', detail?: string) => rows.forEach((row) => found.desk.verdicts.put(row, label, outcome, detail));
  if (thing.leftOut) return put('fuera', WAITS);
  const given = startedMonths(activity, rows);
  const standing = (month: number) => thing.state.months[monthKey(year, month)];
  const recording = given.filter((cells) => isOpen(cells, standing(cells.month)));
  const corrections = given.filter((cells) => !recording.includes(cells)).flatMap((cells) => correctionOf(cells, standing(cells.month)!));
  put('sin cambios', given.length === 0 ? 'sin meses registrados' : '');
  if (recording.length > 0) record(activity, rows, recording, label);
  if (corrections.length > 0) correct(activity, rows, corrections, { label, recording });
}

/** Spreadsheets write 0 in the months to come: those are no record. */
function startedMonths({ found: { desk, folder } }: ActivityCase, rows: readonly MonthsRow[]): MonthCells[] {
  const { year } = rows[0]!;
  const given = monthsIn(rows);
  const isZero = (cell: string | null) => cell === null || decimal(cell).isZero();
  const early = given.filter(({ month, physical, financial }) => firstDayOf(year, month) > desk.today && isZero(physical) && isZero(financial));
  if (early.length > 0) folder.findings.attention(rows[0]!, `${monthsText(early)}: todavía no empieza, su 0 no se registra`);
  return given.filter((cells) => !early.includes(cells));
}

function monthsText(months: readonly { month: number }[]): string {
  return months.map(({ month }) => monthName(month)).join(', ');
}

/** As the rules of recording see it. */
function isOpen({ physical, financial }: MonthCells, standing: RecordedMonth | undefined): boolean {
  if (!standing || standing.status === 'devuelto') return true;
  const sameMoney = standing.financial === null || financial === null || sameFigure(financial, standing.financial);
  return standing.physical === null && physical !== null && sameMoney;
}

function record({ code, thing, found }: ActivityCase, rows: readonly MonthsRow[], recording: readonly MonthCells[], label: string): void {
  const { year } = rows[0]!;
  const before = found.registered.months.get(code)?.filter((row) => row.year === year) ?? [];
  const months = recording.map(({ month, physical, financial }) => ({
    month,
    physical,
    financial: financial ?? thing.state.months[monthKey(year, month)]?.financial ?? null,
  }));
  // A month recorded, returned and recorded again with the same figures is not the first order repeated.
  const basis = months.flatMap(({ month }) => before.find((row) => row.month === month)?.source?.eventId ?? []).join(' ');
  const command = { kind: 'record-execution' as const, plan: found.plan.code, activity: code, year, months };
  const documents = rows.flatMap((row) => row.documents);
  const validAt = lastDayOfMonth(year, months.at(-1)!.month);
  thing.ask({ command, rows, label, placeOf: placeIn(rows, months, COLUMNS), basis, documents, validAt });
}

function correctionOf(cells: MonthCells, before: RecordedMonth): Correction[] {
  const after = { physical: over(cells.physical, before.physical), financial: over(cells.financial, before.financial) };
  return after.physical === before.physical && after.financial === before.financial ? [] : [{ month: cells.month, before, after }];
}

function correct(
  { code, thing, found }: ActivityCase,
  rows: readonly MonthsRow[],
  corrections: readonly Correction[],
  { label, recording }: { label: string; recording: readonly MonthCells[] },
): void {
  const { year } = rows[0]!;
  const { desk, registered } = found;
  for (const { month, after } of corrections) {
    const command: CorrectExecution = { kind: 'correct-execution', plan: found.plan.code, activity: code, year, month, ...after };
    const basis = registered.months.get(code)?.find((row) => row.year === year && row.month === month)?.source?.eventId;
    const placeOf = placeIn(rows, [{ month }], { ...COLUMNS, physical: monthName(month), financial: monthName(month) });
    thing.ask({ command, rows: [], label, change: '', demandsReason: true, placeOf, basis, validAt: lastDayOfMonth(year, month) });
  }
  const also = recording.length > 0 ? `; se registran: ${monthsText(recording)}` : '';
  for (const row of rows) {
    const own = corrections.map(({ month, before, after }) => {
      const side = row.figure === PHYSICAL ? 'physical' : 'financial';
      return { month, figure: row.figure, before: before[side], after: after[side] };
    });
    const changes = own.filter(({ before, after }) => before !== after);
    if (changes.length === 0) continue;
    const text = changesText(changes);
    if (desk.amendment) desk.verdicts.put(row, label, 'cambia', `${text}${also}`);
    else desk.verdicts.put(row, label, 'fuera', `cambia: ${text}; ${ASK_FOR_REASON}${also}`);
  }
}
