import type { PlanningEvent } from '../contract/events.js';

export const plan = 'PEI-2025-2030';
export const indicator = 'IND.01.AEI.01.01';

/** One objective, one action, one unit. */
export const planEvents: readonly PlanningEvent[] = [
  { type: 'PlanRegistered', data: { plan, name: 'PEI', entityName: 'Municipalidad de Prueba', startYear: 2025, endYear: 2030 } },
  { type: 'UnitAdded', data: { plan, code: '11.01', name: 'Gerencia' } },
  { type: 'ObjectiveAdded', data: { plan, code: 'OEI.01', name: 'Salud', priority: 1 } },
  { type: 'ActionAdded', data: { plan, objective: 'OEI.01', code: 'AEI.01.01', name: 'Postas', priority: 1 } },
];

export const indicatorDefined: PlanningEvent = {
  type: 'IndicatorDefined',
  data: {
    plan,
    code: indicator,
    name: 'Viviendas con agua',
    parent: 'AEI.01.01',
    unitOfMeasure: 'porcentaje',
    responsibleUnit: '11.01',
    relevance: 1,
    sense: 'ascendente',
    aggregation: 'agregable',
    baseline: null,
    targets: { '2025': '90.01' },
    range: { min: '0', max: '100' },
  },
};

export const reported: PlanningEvent = {
  type: 'ValueReported',
  data: { plan, indicator, period: '2025-S1', value: '88.70', printedAdvance: '98.54' },
};

export const corrected: PlanningEvent = {
  type: 'ValueCorrected',
  data: {
    plan,
    indicator,
    period: '2025-S1',
    from: { value: '88.70', printedAdvance: '98.54' },
    to: { value: '45', printedAdvance: '49.99' },
  },
};

/** It changes the target of an indicator that nobody defined: no table can take it. */
export const impossible: PlanningEvent = {
  type: 'TargetRevised',
  data: { plan, indicator: 'IND.09.AEI.01.01', year: 2025, from: null, to: '1' },
};
