import { laresActions } from '../../rules/test/lares-2025.js';
import type { PlanningEvent } from '../src/contract/events.js';
import { actionAdded, indicatorDefined, objectiveAdded, planRegistered, reported, unitAdded } from './small-plan.js';

const OBJECTIVES = Array.from({ length: 10 }, (_, i) => `OEI.${String(i + 1).padStart(2, '0')}`);

/** Lares' plan: ten objectives, thirty actions with one indicator each. Names are left out. */
export const laresPlan: readonly PlanningEvent[] = [
  planRegistered,
  unitAdded,
  ...OBJECTIVES.map(objectiveAdded),
  ...laresActions.map(({ code }) => actionAdded(code)),
  ...laresActions.map(({ code, indicators: [{ sense, aggregation, target }] }) =>
    indicatorDefined(`IND.01.${code}`, { sense, aggregation, targets: { '2025': target ?? '0' } }),
  ),
];

/** Its first semester of 2025, in order of action. */
export const laresValues: readonly PlanningEvent[] = laresActions.map(({ code, indicators: [{ value, printed }] }) =>
  reported(`IND.01.${code}`, value, printed),
);

/** Actions malo / regular / bueno of each objective on the semester scale, as Lares' report counts them. */
export const laresObjectiveLevels: Readonly<Record<string, readonly [number, number, number]>> = {
  'OEI.01': [1, 0, 1],
  'OEI.02': [0, 0, 4],
  'OEI.03': [0, 0, 4],
  'OEI.04': [2, 0, 1],
  'OEI.05': [0, 0, 3],
  'OEI.06': [0, 0, 2],
  'OEI.07': [0, 0, 1],
  'OEI.08': [2, 2, 2],
  'OEI.09': [3, 0, 0],
  'OEI.10': [2, 0, 0],
};
