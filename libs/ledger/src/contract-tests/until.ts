import { setTimeout } from 'node:timers/promises';

/** Milliseconds. Less than a test may take, so that the failure names the line that waits. */
const PATIENCE = 20_000;

/** Waits for a condition, looking every few milliseconds; rejects when it will not come true. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await condition())) {
    if (performance.now() - start > PATIENCE) throw new Error(`never came true: ${String(condition)}`);
    await setTimeout(5);
  }
}
