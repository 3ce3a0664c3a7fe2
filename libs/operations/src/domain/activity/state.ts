import type { ActivityDefinition, ActivityEvent, DecimalText, ExecutedFigures, Month, MonthlyGoal, PeriodText } from '../../contract/events.js';

export interface Definition extends ActivityDefinition {
  /** Null while active. */
  inactiveFrom: number | null;
}

export interface RecordedMonth extends ExecutedFigures {
  status: 'registrado' | 'aprobado' | 'devuelto';
}

export interface Programme {
  /** 0 is the first, then the number of the reprogramming. */
  version: number;
  /** Twelve, in order. */
  months: readonly MonthlyGoal[];
}

/**
 * An activity's life. A later plan may register the same budget code again; no two plans share a
 * year, so goals and executions never clash.
 */
export interface ActivityState {
  definitions: Readonly<Record<string, Definition>>;
  programmes: Readonly<Record<number, Programme>>;
  /** By `year-month`, without padding. */
  months: Readonly<Record<string, RecordedMonth>>;
  budget: Readonly<Record<PeriodText, DecimalText>>;
}

export const noActivity: ActivityState = { definitions: {}, programmes: {}, months: {}, budget: {} };

export const monthKey = (year: number, month: Month) => `${year}-${month}`;

export function evolveActivity(state: ActivityState, { type, data }: ActivityEvent): ActivityState {
  switch (type) {
    case 'ActivityRegistered':
      return { ...state, definitions: { ...state.definitions, [data.plan]: { ...data, inactiveFrom: null } } };
    case 'ActivityAmended':
      return { ...state, definitions: { ...state.definitions, [data.plan]: { ...state.definitions[data.plan]!, ...data.to } } };
    case 'ActivityProgrammed':
      return withProgramme(state, data.year, { version: 0, months: data.months });
    case 'ActivityReprogrammed':
      return withProgramme(state, data.year, { version: data.version, months: data.months });
    case 'ExecutionRecorded':
      return withMonths(state, data.year, data.months.map(({ month, physical, financial }) => [month, { physical, financial, status: 'registrado' }]));
    case 'ExecutionCorrected':
      return withMonths(state, data.year, [[data.month, { ...data.to, status: 'registrado' }]]);
    case 'ExecutionApproved':
      return withStatus(state, data, 'aprobado');
    case 'ExecutionReturned':
      return withStatus(state, data, 'devuelto');
    case 'ActivityDeactivated': {
      const definition = { ...state.definitions[data.plan]!, inactiveFrom: data.year };
      return { ...state, definitions: { ...state.definitions, [data.plan]: definition } };
    }
    case 'BudgetExecutionRecorded':
      return { ...state, budget: { ...state.budget, [data.period]: data.percentage } };
  }
}

function withProgramme(state: ActivityState, year: number, programme: Programme): ActivityState {
  return { ...state, programmes: { ...state.programmes, [year]: programme } };
}

function withMonths(state: ActivityState, year: number, months: readonly (readonly [Month, RecordedMonth])[]): ActivityState {
  return { ...state, months: { ...state.months, ...Object.fromEntries(months.map(([month, one]) => [monthKey(year, month), one])) } };
}

function withStatus(state: ActivityState, { year, months }: { year: number; months: readonly Month[] }, status: RecordedMonth['status']): ActivityState {
  return withMonths(state, year, months.map((month) => [month, { ...state.months[monthKey(year, month)]!, status }]));
}
