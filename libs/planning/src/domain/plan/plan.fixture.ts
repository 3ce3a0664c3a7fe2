import type { PlanEvent } from '../../contract/events.js';
import type { RegisterPlan } from './commands.js';

/** A small plan that the domain's tests share. */
export const registerSmallPlan: RegisterPlan = {
  kind: 'register-plan',
  plan: 'PEI-2025-2030',
  name: 'PEI 2025-2030',
  entityName: 'Municipalidad de prueba',
  startYear: 2025,
  endYear: 2030,
  units: [{ code: '11.01', name: 'Gerencia de Desarrollo Social' }],
  objectives: [{ code: 'OEI.01', name: 'Salud', priority: 1 }],
  actions: [{ code: 'AEI.01.02', name: 'Alimentación saludable', priority: 2, objective: 'OEI.01' }],
};

export const smallPlanRegistered: PlanEvent[] = [
  {
    type: 'PlanRegistered',
    data: {
      plan: 'PEI-2025-2030',
      name: 'PEI 2025-2030',
      entityName: 'Municipalidad de prueba',
      startYear: 2025,
      endYear: 2030,
    },
  },
  { type: 'UnitAdded', data: { plan: 'PEI-2025-2030', code: '11.01', name: 'Gerencia de Desarrollo Social' } },
  { type: 'ObjectiveAdded', data: { plan: 'PEI-2025-2030', code: 'OEI.01', name: 'Salud', priority: 1 } },
  {
    type: 'ActionAdded',
    data: { plan: 'PEI-2025-2030', code: 'AEI.01.02', name: 'Alimentación saludable', priority: 2, objective: 'OEI.01' },
  },
];
