import type { Day } from './events.js';
import type { InvestmentRow, StopText } from './rows.js';

const DAY_MS = 86_400_000;
/** The Contraloría calls a work stopped after this long without physical progress [press]. */
const MONTHS_WITHOUT_PROGRESS = 6;

export interface DaysStopped {
  /** Whole days from the day of the stop to the asked day. */
  days: number;
  /** The source does not say since when: it has been stopped at least that long. */
  atLeast: boolean;
  stop: StopText;
}

type Stops = Pick<InvestmentRow, 'stops'>;

/** Days of the stop that holds on a day, ISO date; null when none does. */
export function daysStopped({ stops }: Stops, day: Day): DaysStopped | null {
  const stop = stops.find(({ since, ended }) => since.day <= day && (ended === null || day < ended.since.day));
  return stop ? { days: daysBetween(stop.since.day, day), atLeast: stop.since.is !== 'exacta', stop } : null;
}

/** Days of all the stops up to a day, that of the asked day included. */
export function totalDaysStopped({ stops }: Stops, day: Day): number {
  return stops
    .filter(({ since }) => since.day <= day)
    .map(({ since, ended }) => daysBetween(since.day, ended && ended.since.day < day ? ended.since.day : day))
    .reduce((sum, days) => sum + days, 0);
}

export interface ContraloriaVerdict {
  /** «sin dato»: nobody has recorded from when to count. */
  met: 'sí' | 'no' | 'sin dato';
  /** Day from which the months without progress count. */
  countedFrom: Day | null;
  /** First day on which the definition is met, if nothing advances. */
  metFrom: Day | null;
  /** Spanish. */
  because: string;
}

/**
 * The Contraloría's own definition, for a day: a work in execution that has gone six months without
 * physical progress, whether or not anybody declared a stop.
 */
export function stoppedByContraloria(row: InvestmentRow, day: Day): ContraloriaVerdict {
  if (row.phase !== 'ejecución física' || row.condition === 'desactivada') {
    return { met: 'no', countedFrom: null, metFrom: null, because: 'No está en ejecución física.' };
  }
  const from = lastAdvance(row, day) ?? earliestKnown(row, day);
  if (!from) return { met: 'sin dato', countedFrom: null, metFrom: null, because: 'No hay registro de avance físico ni de inicio.' };
  const metFrom = addMonths(from.day, MONTHS_WITHOUT_PROGRESS);
  return { met: day >= metFrom ? 'sí' : 'no', countedFrom: from.day, metFrom, because: from.because };
}

interface CountedFrom {
  day: Day;
  because: string;
}

/** The day on which the highest percentage so far was first reported. */
function lastAdvance({ progress }: InvestmentRow, day: Day): CountedFrom | undefined {
  const known = progress.filter((report) => report.day <= day);
  const highest = known.at(-1)?.percentage;
  const first = known.find(({ percentage }) => percentage === highest);
  if (!first || Number(first.percentage) === 0) return undefined;
  return { day: first.day, because: `Último avance físico registrado: ${first.percentage} % al ${first.day}.` };
}

/** Without any advance: the first day on which the work is known to stand where it stands. */
function earliestKnown({ progress, phase_since, stops }: InvestmentRow, day: Day): CountedFrom | undefined {
  const known = [
    { day: phase_since?.day, because: 'Sin avance físico desde el inicio de la ejecución.' },
    { day: stops.at(-1)?.since.day, because: 'Sin avance físico desde la paralización.' },
    { day: progress[0]?.day, because: 'Sin avance físico desde el primer registro, en 0 %.' },
  ].filter((one): one is CountedFrom => one.day !== undefined && one.day <= day);
  return known.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
}

function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The same day of a later month, or that month's last day. */
function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
