import { deadlineOf, lastDayOfMonth, monthsOf } from './month.js';

describe('months', () => {
  it('are due on the last day of the following month', () => {
    expect([deadlineOf(2025, 1), deadlineOf(2024, 1), deadlineOf(2025, 6), deadlineOf(2025, 12)]).toEqual([
      '2025-02-28',
      '2024-02-29',
      '2025-07-31',
      '2026-01-31',
    ]);
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  });

  it('make up the periods of planning', () => {
    expect(monthsOf('2025-S1')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(monthsOf('2025-S2')).toEqual([7, 8, 9, 10, 11, 12]);
    expect(monthsOf('2025-A')).toHaveLength(12);
    expect(monthsOf('2025-S3')).toBeUndefined();
  });
});
