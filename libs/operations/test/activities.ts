import type { Accumulation, OperationsEvent } from '../src/contract/events.js';

export const PLAN = 'PEI-2025-2030';
export const YEAR = 2025;
export const codeOf = (number: number) => `AOI300711${String(number).padStart(5, '0')}`;

export function registered(number: number, action: string, accumulation: Accumulation = 'acumulado anual'): OperationsEvent {
  const named = { plan: PLAN, code: codeOf(number), kind: 'operativa' as const, name: `Actividad ${number}`, action };
  return { type: 'ActivityRegistered', data: { ...named, responsibleUnit: '11.01', priority: 'alta', unitOfMeasure: 'campaña', accumulation } };
}

/** Goals of January onwards; months left out have none. */
export function programmed(number: number, goals: readonly string[]): OperationsEvent {
  const months = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, physical: goals[index] ?? '0', financial: null }));
  return { type: 'ActivityProgrammed', data: { plan: PLAN, activity: codeOf(number), year: YEAR, months } };
}

/** Executions of January onwards; null is «sin registro». */
export function executed(number: number, figures: readonly (string | null)[], from = 1): OperationsEvent {
  const months = figures.map((physical, index) => ({ month: from + index, physical, financial: null }));
  return { type: 'ExecutionRecorded', data: { plan: PLAN, activity: codeOf(number), year: YEAR, months } };
}

/** An activity with a goal of 3 in the semester and so much done of it. */
export function withProgress(number: number, action: string, done: string): OperationsEvent[] {
  return [registered(number, action), programmed(number, ['1', '1', '1']), executed(number, [done, '0', '0', '0', '0', '0'])];
}
