import { limaDayEnd } from '@quipu/ledger';

/** Up to which moment of the record a table is wanted. */
export type RecordedUntil =
  | { kind: 'now' }
  | { kind: 'position'; position: number }
  /** ISO instant, UTC, inclusive. */
  | { kind: 'instant'; instant: string };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const POSITION = /^position:(\d{1,15})$/;

/**
 * Reads `recorded-until`: an ISO instant with its zone, an ISO date (the end of that day in
 * America/Lima) or `position:N`. Undefined when it is none of them.
 */
export function parseRecordedUntil(text: string | undefined): RecordedUntil | undefined {
  if (text === undefined || text === '') return { kind: 'now' };
  const position = POSITION.exec(text)?.[1];
  if (position) return { kind: 'position', position: Number(position) };
  if (DATE.test(text)) return isDay(text) ? { kind: 'instant', instant: limaDayEnd(text) } : undefined;
  return INSTANT.test(text) && isDay(text.slice(0, 10)) ? instantOf(text) : undefined;
}

/** Date lets 31 February roll over into March; a day that changes on the way never existed. */
function isDay(day: string): boolean {
  const calendar = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(calendar.getTime()) && calendar.toISOString().slice(0, 10) === day;
}

function instantOf(text: string): RecordedUntil | undefined {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : { kind: 'instant', instant: instant.toISOString() };
}
