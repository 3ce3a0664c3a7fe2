import { parsePeriod } from '@quipu/planning';
import type { Month, PeriodText } from '../contract/events.js';

export const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Months of a period; undefined for what is no period. */
export function monthsOf(period: PeriodText): readonly Month[] | undefined {
  const half = parsePeriod(period)?.half;
  if (half === 'S1') return MONTHS.slice(0, 6);
  if (half === 'S2') return MONTHS.slice(6);
  return half && MONTHS;
}

export function periodsOf(year: number): PeriodText[] {
  return [`${year}-S1`, `${year}-S2`, `${year}-A`];
}

/** Last day for recording a month, ISO date: the last of the following month. */
export function deadlineOf(year: number, month: Month): string {
  return month === 12 ? dayText(year + 1, 1, 31) : dayText(year, month + 1, lastDay(year, month + 1));
}

export function firstDayOf(year: number, month: Month): string {
  return dayText(year, month, 1);
}

export function lastDayOfMonth(year: number, month: Month): string {
  return dayText(year, month, lastDay(year, month));
}

function lastDay(year: number, month: Month): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : DAYS[month - 1]!;
}

function dayText(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
