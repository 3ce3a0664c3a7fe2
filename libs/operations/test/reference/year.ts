import type { PlanEvent } from '@quipu/planning';
import type { RegisterPoi } from '../../src/domain/poi/commands.js';
import { PLAN, YEAR } from '../activities.js';
import { ACTIONS } from './random-life.js';

/** A PEI of thirty actions. */
export const planOfThirty: PlanEvent[] = [
  { type: 'PlanRegistered', data: { plan: PLAN, name: 'PEI', entityName: 'Municipalidad de prueba', startYear: 2025, endYear: 2030 } },
  { type: 'UnitAdded', data: { plan: PLAN, code: '11.01', name: 'Gerencia' } },
  ...ACTIONS.map((code): PlanEvent => ({ type: 'ActionAdded', data: { plan: PLAN, objective: `OEI.${code.slice(4, 6)}`, code, name: code, priority: 1 } })),
];

const act = { resolution: 'RA 210-2024-MDL/A', justification: 'Consistente con el PIA' };
export const registerPoi: RegisterPoi = { kind: 'register-poi', versionKind: 'anual', startYear: YEAR, endYear: YEAR, ...act };

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** By period of the year, what its months give. */
export function ofEachPeriod<Given>(give: (period: string, months: number[]) => Given): Record<string, Given> {
  return {
    [`${YEAR}-S1`]: give(`${YEAR}-S1`, MONTHS.slice(0, 6)),
    [`${YEAR}-S2`]: give(`${YEAR}-S2`, MONTHS.slice(6)),
    [`${YEAR}-A`]: give(`${YEAR}-A`, MONTHS),
  };
}
