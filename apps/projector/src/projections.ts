import { planningProjections } from '@quipu/planning/read';
import type { Projection } from '@quipu/projections';

/** Every table that is kept, in dataflow order: each context's own, one context after another. */
export const projections: readonly Projection[] = [...planningProjections];
