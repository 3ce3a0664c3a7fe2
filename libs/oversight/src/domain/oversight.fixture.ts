import type { FigureRef } from '../contract/figure.js';
import type { Surroundings } from './surroundings.js';

export const PERIOD = '2025-S1';
export const PLAN = 'PEI-2025-2030';

/** The planning office, in mid July 2025, over a plan of two actions. */
export const around: Surroundings = {
  asker: { role: 'planning-office', office: '07.01' },
  today: '2025-07-15',
  plans: {
    [PLAN]: {
      actions: { 'AEI.03.01': 'Riego', 'AEI.05.01': 'Educación' },
      units: { '07.01': 'Planeamiento', '09.01': 'Infraestructura', '11.01': 'Desarrollo Social' },
    },
  },
};

export const asUnit = (office: string): Surroundings => ({ ...around, asker: { role: 'responsible-unit', office } });

export function figure(table: string, key: Record<string, string>, field: string, value: string | null): FigureRef {
  return { table, key: { period: PERIOD, ...key }, field, value, ruleSet: null };
}

export const progressFigure = (action: string, value: string) => figure('action_physical_progress', { action }, 'reported.percentage', value);
