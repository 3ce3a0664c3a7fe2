import type { Projection } from '@quipu/projections';
import { actionAdvanceProjection } from './action-advance/projection.js';
import { indicatorValueProjection } from './indicator-value/projection.js';
import { objectiveLevelProjection } from './objective-level/projection.js';
import { planNodeProjection } from './plan-node/projection.js';
import { planSummaryProjection } from './plan-summary/projection.js';

/** In the order in which they read one another. */
export const planningProjections: readonly Projection[] = [
  planNodeProjection,
  indicatorValueProjection,
  actionAdvanceProjection,
  objectiveLevelProjection,
  planSummaryProjection,
];
