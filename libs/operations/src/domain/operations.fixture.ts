import type { ActivityEvent, MonthlyGoal, PoiEvent } from '../contract/events.js';
import type { RegisterActivity } from './activity/commands.js';
import { evolvePoi, noPoi } from './poi/state.js';
import type { Surroundings } from './surroundings.js';

export const plan = 'PEI-2025-2030';
export const activity = 'AOI30071100001';

export const poiRegistered: PoiEvent = {
  type: 'PoiVersionRegistered',
  data: {
    version: 'POI 2025',
    kind: 'anual',
    startYear: 2025,
    endYear: 2025,
    number: null,
    resolution: 'RA 210-2024-MDL/A',
    justification: 'Consistente con el PIA 2025',
  },
};

/** The planning office, in mid July 2025. */
export const surroundings: Surroundings = {
  entity: '300711',
  plans: { [plan]: { code: plan, startYear: 2025, endYear: 2030, actions: { 'AEI.01.01': {}, 'AEI.01.02': {} }, units: { '11.01': {}, '09.01': {} } } },
  poi: evolvePoi(noPoi, poiRegistered),
  asker: { role: 'planning-office', office: '07.01' },
  justified: false,
  today: '2025-07-15',
};

export const asUnit = (office: string): Surroundings => ({ ...surroundings, asker: { role: 'responsible-unit', office } });

export const registerActivity: RegisterActivity = {
  kind: 'register-activity',
  plan,
  code: activity,
  name: 'Campañas de salud',
  action: 'AEI.01.01',
  responsibleUnit: '11.01',
  priority: 'alta',
  unitOfMeasure: 'campaña',
  accumulation: 'acumulado anual',
};

const { kind: _kind, ...definition } = registerActivity;
export const registered: ActivityEvent = { type: 'ActivityRegistered', data: { ...definition, kind: 'operativa' } };

/** The same goal every month. */
export const everyMonth = (physical: string): MonthlyGoal[] =>
  Array.from({ length: 12 }, (_, index) => ({ month: index + 1, physical, financial: null }));

export const programmed: ActivityEvent = { type: 'ActivityProgrammed', data: { plan, activity, year: 2025, months: everyMonth('2') } };

export const recorded: ActivityEvent = {
  type: 'ExecutionRecorded',
  data: { plan, activity, year: 2025, months: [{ month: 1, physical: '2', financial: '100.50' }] },
};
