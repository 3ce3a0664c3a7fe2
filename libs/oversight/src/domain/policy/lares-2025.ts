import type { AlertPolicy } from './types.js';

/** No official definition was found: thresholds deduced from the six alerts that Lares printed. */
export const LARES_ALERTS_2025: AlertPolicy = {
  id: 'alertas-lares-2025',
  version: 1,
  name: 'Alertas de Lares, 2025',
  source:
    'Política local, sin definición oficial: umbrales deducidos de las seis alertas del informe de evaluación de Lares, primer semestre de 2025',
  physicalProgress: [
    { severity: 'crítica', from: '0' },
    { severity: 'moderada', from: '50' },
    { severity: null, from: '100' },
  ],
  severities: {
    'stopped-investment': 'crítica',
    'value-overdue': 'moderada',
    'target-zero': 'aviso',
    'target-backwards': 'aviso',
    'value-at-baseline': 'aviso',
    'reported-differs': 'moderada',
    'commitment-overdue': 'moderada',
    'month-not-recorded': 'moderada',
  },
  tension: { level: 'bueno', severities: ['crítica'] },
  valueDueMonths: 1,
};
