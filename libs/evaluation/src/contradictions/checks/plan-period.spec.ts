import { findingsOf } from '../../../test/contradictions/small.js';
import { planPeriod } from './plan-period.js';

describe('plan period', () => {
  it.each([
    ["a period that is not the plan's", 'El Plan Estratégico Institucional (PEI) 2024–2027 se cumple.', '2024–2028'],
  ])('finds %s', (_what, text, figure) => {
    const found = findingsOf(planPeriod, text);
    expect(found).toHaveLength(1);
    expect(found[0]!.datum.figure).toContain(figure);
  });

  it.each([
    ["the plan's own period", 'El PEI 2024–2028 se cumple.'],
    ['the period of another plan', 'El POI 2024-2026 se cumple.'],
  ])('has nothing against %s', (_what, text) => expect(findingsOf(planPeriod, text)).toEqual([]));
});
