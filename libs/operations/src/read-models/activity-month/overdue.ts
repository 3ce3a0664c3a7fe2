import type { ActivityMonthRow } from '../../contract/rows.js';

/** Months whose deadline has passed without a record that counts, at a day (ISO date, America/Lima). */
export function overdueMonths(rows: readonly ActivityMonthRow[], today: string): ActivityMonthRow[] {
  return rows.filter(({ physical, status, deadline }) => (physical === null || status === 'devuelto') && deadline < today);
}
