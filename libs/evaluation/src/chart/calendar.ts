/** Names as Peru writes them, short. */
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'set', 'oct', 'nov', 'dic'] as const;
const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO date; undefined for what is none. */
export function dayOf(date: string): number | undefined {
  const time = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  return Number.isFinite(time) ? Math.round(time / DAY_MS) : undefined;
}

export interface MonthTick {
  /** Its first day, as `dayOf`. */
  day: number;
  /** `feb`, `abr 2024` in the first, or the year at its beginning: `2025`. */
  text: string;
  year: boolean;
}

/** First days of months between two days, every `step` months from January: at most `most` of them. */
export function monthTicks(from: number, to: number, most: number): MonthTick[] {
  const start = new Date(from * DAY_MS);
  const months = Math.ceil((to - from) / 28) + 1;
  const step = [1, 2, 3, 6].find((one) => months / one <= most);
  return step ? byMonths(start, to, step) : byYears(start, to, most);
}

function byMonths(start: Date, to: number, step: number): MonthTick[] {
  const ticks: MonthTick[] = [];
  for (let month = Math.ceil(start.getUTCMonth() / step) * step; ; month += step) {
    const first = new Date(Date.UTC(start.getUTCFullYear(), month, 1));
    const day = first.getTime() / DAY_MS;
    if (!(day <= to)) return ticks;
    const year = first.getUTCMonth() === 0;
    if (day * DAY_MS >= start.getTime()) ticks.push({ day, text: nameOf(first, ticks.length === 0), year });
  }
}

/** The first also says its year. */
function nameOf(first: Date, withYear: boolean): string {
  const [month, year] = [first.getUTCMonth(), String(first.getUTCFullYear())];
  if (month === 0) return year;
  return withYear ? `${MONTHS[month]!} ${year}` : MONTHS[month]!;
}

function byYears(start: Date, to: number, most: number): MonthTick[] {
  const [first, last] = [start.getUTCFullYear() + 1, new Date(to * DAY_MS).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_, place) => first + place * step).map((year) => {
    const day = new Date(0);
    day.setUTCFullYear(year, 0, 1);
    return { day: day.getTime() / DAY_MS, text: String(year), year: true };
  });
}
