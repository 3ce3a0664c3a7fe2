import { setTimeout } from 'node:timers/promises';

/**
 * Milliseconds that a test waits for what must come: many times what it takes on a busy machine, since
 * a wait ends as soon as it can, and less than a test may take (tools/jest/preset.mjs), so that a
 * failure names what was waited for.
 */
export const PATIENCE_MS = 90_000;

/**
 * Waits until the answer is yes, asking every few milliseconds.
 *
 * @param what for the error, where the condition's own text would not say it
 * @throws when it does not come true within `PATIENCE_MS`
 */
export async function until(condition: () => boolean | Promise<boolean>, what = String(condition)): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (performance.now() > limit) throw new Error(`it never came true: ${what}`);
    await setTimeout(5);
  }
}
