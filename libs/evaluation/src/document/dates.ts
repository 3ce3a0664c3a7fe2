/** Peru keeps UTC−5 all year. */
const LIMA_OFFSET_MS = -5 * 3_600_000;

/** ISO date → `30/06/2025`. */
export function shortDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** ISO instant → ISO date, in Lima. */
export function limaDay(instant: string): string {
  return inLima(instant).slice(0, 10);
}

/** ISO instant → `15/08/2025 13:04:09`, in Lima. The zone must be named beside it. */
export function limaDateTime(instant: string): string {
  const lima = inLima(instant);
  return `${shortDate(lima)} ${lima.slice(11, 19)}`;
}

function inLima(instant: string): string {
  return new Date(Date.parse(instant) + LIMA_OFFSET_MS).toISOString();
}
