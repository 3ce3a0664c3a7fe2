import type { MonthlyGoal } from '@quipu/operations';
import type { PoiState, ReprogramActivity } from '@quipu/operations/domain';
import type { MonthsRow } from '../../../folder/rows/operations-rows.js';
import { WAITS } from '../case.js';
import type { ActivityCase } from './activity-case.js';
import { changesText, monthsIn, over, placeIn, sameFigure } from './months.js';

const COLUMNS = { activity: 'actividad', year: 'anio', plan: 'actividad' };

/** A year's goals: the first are programmed; later ones reprogram, by the resolution of a modified POI or the reason given. */
export function judgeProgramme(activity: ActivityCase, rows: readonly MonthsRow[]): void {
  const { code, thing, found } = activity;
  const { year } = rows[0]!;
  const label = `${code}, ${year}`;
  const given = monthsIn(rows);
  if (thing.leftOut) return rows.forEach((row) => found.desk.verdicts.put(row, label, 'fuera', WAITS));
  if (given.length === 0) return rows.forEach((row) => found.desk.verdicts.put(row, label, 'sin cambios', 'sin metas: no se registra'));
  if (thing.state.programmes[year]) return judgeReprogramming(activity, rows, label);
  const months: MonthlyGoal[] = given.map(({ month, physical, financial }) => ({ month, physical: physical ?? '0', financial }));
  const command = { kind: 'program-activity' as const, plan: found.plan.code, activity: code, year, months };
  thing.ask({ command, rows, label, placeOf: placeIn(rows, months, COLUMNS), validAt: `${year}-01-01` });
}

function judgeReprogramming({ code, thing, found, poi }: ActivityCase, rows: readonly MonthsRow[], label: string): void {
  const { year } = rows[0]!;
  const standing = thing.state.programmes[year]!.months;
  const goals = monthsIn(rows).map((cells) => ({ before: standing[cells.month - 1]!, after: mergedGoal(cells, standing[cells.month - 1]!) }));
  const changed = goals.filter(({ before, after }) => before.physical !== after.physical || before.financial !== after.financial);
  if (changed.length === 0) return rows.forEach((row) => found.desk.verdicts.put(row, label, 'sin cambios'));
  const versions = found.registered.activities.get(code)?.find((row) => row.plan === found.plan.code)?.programmes[year] ?? [];
  const act = actOf(poi, year, versions.map(({ resolution }) => resolution));
  const { amendment } = found.desk;
  const grounds = act ?? { resolution: amendment?.documents[0]?.title.slice(0, 200) ?? '—', justification: amendment?.reason ?? '—' };
  const months = changed.map(({ after }) => after);
  const command: ReprogramActivity = { kind: 'reprogram-activity', plan: found.plan.code, activity: code, year, ...grounds, months };
  const change = changesText(changed.flatMap(({ before, after }) => differences(before, after)));
  thing.ask({ command, rows, label, change, demandsReason: !act, placeOf: placeIn(rows, months, COLUMNS), basis: versions.at(-1)?.source.eventId });
}

function mergedGoal(cells: { physical: string | null; financial: string | null }, before: MonthlyGoal): MonthlyGoal {
  return { month: before.month, physical: over(cells.physical, before.physical) ?? '0', financial: over(cells.financial, before.financial) };
}

function differences(before: MonthlyGoal, after: MonthlyGoal) {
  const { month } = before;
  const both = [
    { month, figure: 'física', before: before.physical, after: after.physical },
    { month, figure: 'financiera', before: before.financial, after: after.financial },
  ];
  return both.filter((one) => !sameFigure(one.before, one.after));
}

/** The last modified POI of the year, unless its goals are already the ones in force. */
function actOf(poi: PoiState, year: number, used: readonly (string | null)[]): { resolution: string; justification: string } | undefined {
  const last = Object.values(poi)
    .filter(({ kind, startYear }) => kind === 'modificado' && startYear === year)
    .toSorted((one, other) => one.number! - other.number!)
    .at(-1);
  return last && !used.includes(last.resolution) ? { resolution: last.resolution, justification: last.justification } : undefined;
}
