import fc from 'fast-check';
import { dayText, isDay, monthsAfter } from './calendar.js';

describe('days', () => {
  it.each([
    ['2025-06-30', 6, '2025-12-31'],
    ['2025-06-30', 12, '2026-06-30'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2025-01-15', 1, '2025-02-15'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-01-30', 1, '2025-02-28'],
  ])('%s and %i months make %s', (day, months, after) => {
    expect(monthsAfter(day, months)).toBe(after);
  });

  it('knows which days exist', () => {
    expect(['2025-02-29', '2025-13-01', '2025-06-31', '2025-1-1', 'mañana'].filter(isDay)).toEqual([]);
    expect(['2028-02-29', '2025-12-31', '2000-02-29'].filter(isDay)).toHaveLength(3);
  });

  it('months later is always a day, and never an earlier one', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.nat(60), (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const after = monthsAfter(day, months);
        expect(isDay(after)).toBe(true);
        expect(after >= day).toBe(true);
      }),
    );
  });

  it('is read as people write it', () => {
    expect(dayText('2025-08-15')).toBe('15/08/2025');
  });
});
