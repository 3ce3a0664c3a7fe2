import type { IndicatorDefined, PlanEvent, PlanningEvent, ValueReported } from '../src/contract/events.js';

export const PLAN = 'PEI-2025-2030';
export const PERIOD = '2025-S1';

export const planRegistered: PlanEvent = {
  type: 'PlanRegistered',
  data: { plan: PLAN, name: 'PEI 2025-2030', entityName: 'Municipalidad de prueba', startYear: 2025, endYear: 2030 },
};

export const unitAdded: PlanEvent = { type: 'UnitAdded', data: { plan: PLAN, code: '11.01', name: 'Desarrollo Social' } };

export function objectiveAdded(code: string): PlanEvent {
  return { type: 'ObjectiveAdded', data: { plan: PLAN, code, name: `Objetivo ${code}`, priority: Number(code.slice(4)) } };
}

export function actionAdded(code: string): PlanEvent {
  const [, objective, priority] = code.split('.');
  return {
    type: 'ActionAdded',
    data: { plan: PLAN, code, objective: `OEI.${objective}`, name: `Acción ${code}`, priority: Number(priority) },
  };
}

/** `IND.01.AEI.01.02`: ascending, target 100 in 2025, unless told otherwise. */
export function indicatorDefined(code: string, given: Partial<IndicatorDefined['data']> = {}): IndicatorDefined {
  return {
    type: 'IndicatorDefined',
    data: {
      plan: PLAN,
      code,
      name: `Indicador ${code}`,
      parent: code.slice('IND.01.'.length),
      unitOfMeasure: 'número',
      responsibleUnit: '11.01',
      relevance: 1,
      sense: 'ascendente',
      aggregation: 'agregable',
      baseline: { year: 2023, value: '0' },
      targets: { '2025': '100' },
      range: { min: '0', max: null },
      ...given,
    },
  };
}

export function reported(
  indicator: string,
  value: string | null,
  printedAdvance: string | null = null,
  period = PERIOD,
): ValueReported {
  return { type: 'ValueReported', data: { plan: PLAN, indicator, period, value, printedAdvance } };
}

export function corrected(indicator: string, to: { value: string | null; printedAdvance: string | null }): PlanningEvent {
  const from = { value: null, printedAdvance: null };
  return { type: 'ValueCorrected', data: { plan: PLAN, indicator, period: PERIOD, from, to } };
}

/** Two objectives; three actions, the last with two indicators of different relevance. */
export const smallPlan: readonly PlanningEvent[] = [
  planRegistered,
  unitAdded,
  objectiveAdded('OEI.01'),
  objectiveAdded('OEI.02'),
  actionAdded('AEI.01.01'),
  actionAdded('AEI.01.02'),
  actionAdded('AEI.02.01'),
  indicatorDefined('IND.01.AEI.01.01'),
  indicatorDefined('IND.01.AEI.01.02', { targets: { '2025': '0', '2026': '10' } }),
  indicatorDefined('IND.01.AEI.02.01'),
  indicatorDefined('IND.02.AEI.02.01', { relevance: 2 }),
  indicatorDefined('IND.01.OEI.01'),
];
