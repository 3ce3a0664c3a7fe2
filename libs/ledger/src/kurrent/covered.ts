import { setTimeout } from 'node:timers/promises';
import { LedgerUnavailable } from '../core/errors.js';
import type { PositionIndex } from './position-index.js';

/** Milliseconds that what was written may take to be seen by who reads all. */
const LIMIT = 10_000;
const PAUSE = 10;

/** Until the index has seen the commit position. */
export async function covered(index: PositionIndex, commit: number): Promise<void> {
  const start = performance.now();
  while (index.head.commit < commit) {
    await index.catchUp();
    if (index.head.commit >= commit) return;
    if (performance.now() - start > LIMIT) throw new LedgerUnavailable(new Error(`position ${commit} is not readable yet`));
    await setTimeout(PAUSE);
  }
}
