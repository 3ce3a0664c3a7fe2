import { currentPeriods } from './periods.js';

const periods = (...texts: string[]) => texts.map((period) => ({ plan: 'PEI-2025-2030', period }));

describe('periods that alerts are about', () => {
  it('the last semester and the last year that have data', () => {
    expect(currentPeriods(periods('2025-S1', '2025-S2', '2025-A', '2026-S1')).map(({ period }) => period)).toEqual(['2025-A', '2026-S1']);
    expect(currentPeriods(periods('2025-S1', '2025-S2', '2025-A')).map(({ period }) => period)).toEqual(['2025-S2', '2025-A']);
    expect(currentPeriods(periods('2025-S1')).map(({ period }) => period)).toEqual(['2025-S1']);
    expect(currentPeriods([])).toEqual([]);
  });
});
