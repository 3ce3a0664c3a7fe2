const MOMENT = new Intl.DateTimeFormat('es-PE', {
  timeZone: 'America/Lima',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `15/08/2025 09:30:05 (hora de Lima)` of an ISO instant. */
export function limaMoment(instant: string): string {
  return `${MOMENT.format(new Date(instant)).replace(',', '')} (hora de Lima)`;
}

/** ISO date of today in America/Lima. */
export function limaToday(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Lima' }).format(now);
}
