import type { IndicatorInput } from '../src/index.js';

/** An ascending, aggregable, very relevant indicator, with what the test cares about. */
export function indicator(given: Partial<IndicatorInput> = {}): IndicatorInput {
  return {
    sense: 'ascendente',
    aggregation: 'agregable',
    relevance: 1,
    target: '100',
    value: '50',
    baseline: null,
    ...given,
  };
}

export const maximum = { sense: 'no definido', aggregation: 'máximo permisible' } as const;
export const minimum = { sense: 'no definido', aggregation: 'mínimo permisible' } as const;
