import { setTimeout } from 'node:timers/promises';

/** Waits for a condition, looking every few milliseconds; the test's own time limit is the limit. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(5);
}
