import { setTimeout } from 'node:timers/promises';

const FIRST_DELAY = 100;
const LONGEST_DELAY = 5_000;

/** Milliseconds to wait after so many failures in a row, from 1. */
export function backoff(failures: number): number {
  return Math.min(FIRST_DELAY * 2 ** (failures - 1), LONGEST_DELAY);
}

/** Ends early, and quietly, at the abort. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);
}
