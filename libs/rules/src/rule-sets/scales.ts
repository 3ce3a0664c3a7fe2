import type { RuleSet } from '../types.js';

/** The scales in use in 2025; both rule sets show figures on the two of them. */
export const SCALES_2025 = {
  semester: {
    name: 'Escala semestral',
    norm: 'Capacitación de CEPLAN sobre el informe de evaluación institucional, julio de 2025, citada en el informe de Lares',
    bands: [
      { level: 'malo', from: '0' },
      { level: 'regular', from: '30' },
      { level: 'bueno', from: '50' },
    ],
  },
  annual: {
    name: 'Escala anual',
    norm: 'Práctica general de CEPLAN',
    bands: [
      { level: 'malo', from: '0' },
      { level: 'regular', from: '75' },
      { level: 'bueno', from: '95' },
    ],
  },
} as const satisfies RuleSet['scales'];
