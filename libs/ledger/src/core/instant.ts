const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant in the one form the ledger shows: UTC, milliseconds (finer digits are dropped, never
 * rounded up), e.g. `2025-08-15T14:03:00.250Z`. Throws RangeError unless the text is an ISO instant
 * with its zone.
 */
export function utcInstant(text: string): string {
  const instant = INSTANT.test(text) ? new Date(text) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) throw new RangeError(`not an ISO instant with zone: ${text}`);
  return instant.toISOString();
}
