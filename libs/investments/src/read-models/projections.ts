import type { Projection } from '@quipu/projections';
import { actionInvestmentsProjection } from './action-investments/projection.js';
import { investmentTimelineProjection } from './investment-timeline/projection.js';
import { investmentProjection } from './investment/projection.js';

/** In the order in which they read one another. */
export const investmentsProjections: readonly Projection[] = [
  investmentProjection,
  investmentTimelineProjection,
  actionInvestmentsProjection,
];
