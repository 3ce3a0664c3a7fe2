import type { ActivityEvent } from '@quipu/operations';
import { activityDecider, type ActivityCommand, type ActivityState, type PoiState } from '@quipu/operations/domain';
import { activityStateOf } from '@quipu/operations/loading';
import { groupedBy } from '../../../grouped-by.js';
import type { ActivityRowOfFile, BudgetRow, MonthsRow } from '../../../folder/rows/operations-rows.js';
import type { FollowUpCase } from '../case.js';
import { Thing } from '../thing.js';
import { surroundingsOf } from './surroundings.js';

export type ActivityThing = Thing<ActivityCommand, ActivityState, ActivityEvent>;

/** One activity of the folder, with all the rows that speak of it. */
export interface ActivityCase {
  code: string;
  row: ActivityRowOfFile | undefined;
  budget: BudgetRow | undefined;
  programmes: MonthsRow[];
  executions: MonthsRow[];
  thing: ActivityThing;
  found: FollowUpCase;
  poi: PoiState;
}

export function activityCases(found: FollowUpCase, poi: PoiState): ActivityCase[] {
  const { activities, budgets, programmes, executions } = found.folder.followUp;
  const definitions = new Map(activities.map((row) => [row.definition.code, row]));
  const budgetOf = new Map(budgets.map((row) => [row.definition.code, row]));
  const goals = groupedBy(programmes, ({ activity }) => activity);
  const done = groupedBy(executions, ({ activity }) => activity);
  const codes = new Set([...definitions.keys(), ...budgetOf.keys(), ...goals.keys(), ...done.keys()]);
  return [...codes].map((code) => {
    const budget = budgetOf.get(code);
    const rows = { row: definitions.get(code) ?? budget, budget, programmes: goals.get(code) ?? [], executions: done.get(code) ?? [] };
    return { code, ...rows, thing: thingOf(code, found, poi), found, poi };
  });
}

function thingOf(code: string, found: FollowUpCase, poi: PoiState): ActivityThing {
  const { activities, months } = found.registered;
  const state = activityStateOf(activities.get(code) ?? [], months.get(code) ?? []);
  return new Thing(`actividad ${code}`, state, (plans, justified) => activityDecider(surroundingsOf(found, poi, plans, justified)), found);
}
