import type { Placed } from './kurrent-event.js';

/** Events in an entry of the index. */
export const BLOCK = 1_000;

/** Where a thousand consecutive events lie in the server's log, and when they were recorded. */
export class Block {
  readonly commits: number[] = [];
  readonly instants: number[] = [];

  /** @param number from 0; the block holds the positions `number * BLOCK + 1` and on */
  constructor(readonly number: number) {}

  add(commit: number, instant: number): void {
    this.commits.push(commit);
    this.instants.push(instant);
  }

  get full(): boolean {
    return this.commits.length === BLOCK;
  }

  get firstPosition(): number {
    return this.number * BLOCK + 1;
  }

  /** Of the event at a commit position, if it is one of these. */
  find(commit: number): Placed | undefined {
    const index = countUpTo(this.commits, commit) - 1;
    if (this.commits[index] !== commit) return undefined;
    return { position: this.firstPosition + index, recordedAt: this.instants[index]! };
  }

  /** Last position here recorded by then; the one before the block when there is none. */
  lastBy(instant: number): number {
    return this.firstPosition - 1 + countUpTo(this.instants, instant);
  }
}

/** How many of the sorted numbers are not above the limit. */
export function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
