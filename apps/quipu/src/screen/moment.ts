import { limaClock, limaDay } from '@quipu/ledger';

/** `15/08/2025 09:30:05 (hora de Lima)` of an ISO instant. */
export function limaMoment(instant: string): string {
  const clock = limaClock(instant);
  const [year, month, day] = clock.slice(0, 10).split('-');
  return `${day}/${month}/${year} ${clock.slice(11, 19)} (hora de Lima)`;
}

/** `15/08/2025` of an ISO date. */
export function shortDay(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** ISO date of today in America/Lima. */
export function limaToday(now = new Date()): string {
  return limaDay(now.toISOString());
}
