import type { MeasuredIndicator } from '../src/index.js';

const ASC = { sense: 'ascendente', aggregation: 'agregable' } as const;
const MAX = { sense: 'no definido', aggregation: 'máximo permisible' } as const;

/**
 * Table 2.1 of Lares' report, first semester of 2025: action, sense, logro esperado, valor obtenido,
 * printed advance. AEI.06.01 has no legible sense; it is taken as ascending, like all but AEI.01.02.
 */
const TABLE = [
  ['AEI.01.01', ASC, '1', '0', '0'],
  ['AEI.01.02', MAX, '855', '760', '100'],
  ['AEI.02.01', ASC, '90.01', '88.7', '98.54'],
  ['AEI.02.02', ASC, '14.29', '28.57', '100'],
  ['AEI.02.03', ASC, '48.62', '57.81', '100'],
  ['AEI.02.04', ASC, '9', '35', '100'],
  ['AEI.03.01', ASC, '46.36', '42.72', '92.15'],
  ['AEI.03.02', ASC, '60', '465', '100'],
  ['AEI.03.03', ASC, '4', '3', '75'],
  ['AEI.03.04', ASC, '25', '25', '100'],
  ['AEI.04.01', ASC, '100', '100', '100'],
  ['AEI.04.02', ASC, '0', '0', '0'],
  ['AEI.04.03', ASC, '4', '1', '25'],
  ['AEI.05.01', ASC, '27.91', '27.91', '100'],
  ['AEI.05.02', ASC, '26.6', '17.05', '64.1'],
  ['AEI.05.03', ASC, '39.98', '45', '100'],
  ['AEI.06.01', ASC, '100', '58', '100'],
  ['AEI.06.02', ASC, '852', '430', '50.47'],
  ['AEI.07.01', ASC, '2', '3', '100'],
  ['AEI.08.01', ASC, '80.65', '0', '0'],
  ['AEI.08.02', ASC, '4', '4', '100'],
  ['AEI.08.03', ASC, '5', '4', '80'],
  ['AEI.08.04', ASC, '250', '120', '48'],
  ['AEI.08.05', ASC, '3047.00', '1295.60', '42.52'],
  ['AEI.08.06', ASC, '60.53', '0', '0'],
  ['AEI.09.01', ASC, '0', '0', '0'],
  ['AEI.09.02', ASC, '10.23', '0', '0'],
  ['AEI.09.03', ASC, '124.31', '0', '0'],
  ['AEI.10.01', ASC, '3', '0', '0'],
  ['AEI.10.02', ASC, '240', '21', '8.75'],
] as const;

export interface LaresAction {
  code: string;
  indicators: [MeasuredIndicator];
}

/** The thirty actions, with their only indicator. */
export const laresActions: readonly LaresAction[] = TABLE.map(([code, sense, target, value, printed]) => ({
  code,
  indicators: [{ ...sense, relevance: 1, target, value, baseline: null, printed }],
}));
