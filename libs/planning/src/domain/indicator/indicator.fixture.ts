import type { IndicatorDefined, IndicatorEvent } from '../../contract/events.js';
import { smallPlanRegistered } from '../plan/plan.fixture.js';
import { evolvePlans, noPlans } from '../plan/state.js';
import type { DefineIndicator } from './commands.js';
import type { Surroundings } from './surroundings.js';

export const plan = 'PEI-2025-2030';
export const indicator = 'IND.01.AEI.01.02';

/** The planning office, in mid July 2025, over the small plan. */
export const surroundings: Surroundings = {
  plans: smallPlanRegistered.reduce(evolvePlans, noPlans),
  asker: { role: 'planning-office', office: '07.01' },
  today: '2025-07-15',
};

export const asUnit = (office: string): Surroundings => ({ ...surroundings, asker: { role: 'responsible-unit', office } });

export const defineMilk: DefineIndicator = {
  kind: 'define-indicator',
  plan,
  code: indicator,
  name: 'Número de beneficiarios del programa de vaso de leche',
  parent: 'AEI.01.02',
  unitOfMeasure: 'número',
  responsibleUnit: '11.01',
  relevance: 1,
  sense: 'no definido',
  aggregation: 'máximo permisible',
  baseline: { year: 2023, value: '855.00' },
  targets: { '2025': '855.00', '2026': '855.00' },
};

const { kind: _kind, ...definition } = defineMilk;

export const milkDefined: IndicatorDefined = {
  type: 'IndicatorDefined',
  data: { ...definition, range: { min: '0', max: null } },
};

export const milkReported: IndicatorEvent = {
  type: 'ValueReported',
  data: { plan, indicator, period: '2025-S1', value: '760', printedAdvance: '100' },
};
