import type { RuleSet } from '../types.js';
import { SCALES_2025 } from './scales.js';

/** CEPLAN's follow-up print of 2022: a target of 0 is marked «(*)», not calculated, and left out. */
export const CEPLAN_2022 = {
  id: 'ceplan-2022',
  version: 1,
  name: 'Reporte de CEPLAN, 2022',
  norm: 'Reporte de seguimiento del PEI impreso por CEPLAN en 2022: con logro esperado 0 el avance «(*)» no se calcula',
  options: { targetZero: 'exclude', permissible: 'met-within', weights: 'group', noData: 'exclude' },
  cap: '100',
  decimals: 2,
  averageOf: 'rounded',
  scales: SCALES_2025,
  alternatives: [],
} as const satisfies RuleSet;
