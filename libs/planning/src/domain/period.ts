import type { PeriodText } from '../contract/events.js';

const PERIOD = /^(\d{4})-(S1|S2|A)$/;
const LAST_DAY = { S1: '06-30', S2: '12-31', A: '12-31' } as const;
const FIRST_DAY = { S1: '01-01', S2: '07-01', A: '01-01' } as const;

export interface Period {
  text: PeriodText;
  year: number;
  half: 'S1' | 'S2' | 'A';
}

/** `2025-S1`, `2025-S2` or `2025-A`; anything else is undefined. */
export function parsePeriod(text: string): Period | undefined {
  const parts = PERIOD.exec(text);
  if (!parts) return undefined;
  return { text, year: Number(parts[1]), half: parts[2] as Period['half'] };
}

/** First and last day, ISO dates. */
export function daysOf({ year, half }: Period): { first: string; last: string } {
  return { first: `${year}-${FIRST_DAY[half]}`, last: `${year}-${LAST_DAY[half]}` };
}

/** Last day of a period, ISO date; undefined for what is no period. */
export function lastDayOf(text: string): string | undefined {
  const period = parsePeriod(text);
  return period && daysOf(period).last;
}
