import type { RuleSet } from '../types.js';
import { SCALES_2025 } from './scales.js';

/** What the follow-up report of Lares printed for the first semester of 2025. */
export const LARES_2025 = {
  id: 'lares-2025',
  version: 1,
  name: 'Reporte impreso de Lares, 2025',
  norm: 'Reporte de seguimiento del PEI de la Municipalidad Distrital de Lares, primer semestre de 2025',
  options: { targetZero: 'as-zero', permissible: 'met-within', weights: 'group', noData: 'exclude' },
  cap: '100',
  decimals: 2,
  averageOf: 'rounded',
  scales: SCALES_2025,
  alternatives: [
    {
      id: 'permisible-division-simple',
      label: 'Recalculado, con el máximo o mínimo permisible dividido simplemente (valor / logro esperado)',
      basis: 'recalculated',
      options: { permissible: 'plain-division' },
    },
    {
      id: 'sin-metas-cero',
      label: 'Reportado, sin las acciones cuyo logro esperado es 0',
      basis: 'reported',
      options: { targetZero: 'exclude' },
    },
    {
      id: 'ambas',
      label: 'Recalculado, con división simple y sin las acciones cuyo logro esperado es 0',
      basis: 'recalculated',
      options: { permissible: 'plain-division', targetZero: 'exclude' },
    },
  ],
} as const satisfies RuleSet;
