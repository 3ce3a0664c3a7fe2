import type { ContradictionClass, Knowledge } from '../../../src/contradictions/index.js';

/** A contradiction put into a made-up report on purpose, counted before the engine saw it. */
export interface Planted {
  readonly id: string;
  readonly classes: readonly ContradictionClass[];
  /** Words of the line it stands in; any of them. */
  readonly at: readonly string[];
}

/** A report that no entity wrote, with its data and what is wrong in it. */
export interface MadeUp {
  readonly name: string;
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly planted: readonly Planted[];
}
