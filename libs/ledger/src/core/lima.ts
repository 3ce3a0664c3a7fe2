/** Peru keeps UTC−5 all year: the calendar of every entity here. The one place that knows it. */
const OFFSET = '-05:00';
const OFFSET_MS = 5 * 3_600_000;

/** The wall clock in Lima of an ISO instant, without zone: `2025-08-15T13:04:09.250`. RangeError when it is no instant. */
export function limaClock(instant: string): string {
  return new Date(Date.parse(instant) - OFFSET_MS).toISOString().slice(0, -1);
}

/** The day in Lima of an ISO instant: `2025-08-15`. */
export function limaDay(instant: string): string {
  return limaClock(instant).slice(0, 10);
}

/** The instant at which an ISO day begins in Lima, UTC. RangeError when it is no day. */
export function limaMidnight(day: string): string {
  return new Date(`${day}T00:00:00${OFFSET}`).toISOString();
}

/** The last millisecond of an ISO day in Lima, UTC. */
export function limaDayEnd(day: string): string {
  return new Date(`${day}T23:59:59.999${OFFSET}`).toISOString();
}
