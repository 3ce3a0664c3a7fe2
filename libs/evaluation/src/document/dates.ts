import { limaClock } from '@quipu/ledger';

/** ISO date → `30/06/2025`. */
export function shortDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** ISO instant → `15/08/2025 13:04:09`, in Lima. The zone must be named beside it. */
export function limaDateTime(instant: string): string {
  const lima = limaClock(instant);
  return `${shortDate(lima)} ${lima.slice(11, 19)}`;
}
