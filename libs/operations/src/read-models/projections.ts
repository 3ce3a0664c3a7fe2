import type { Projection } from '@quipu/projections';
import { actionPhysicalProgressProjection } from './action-physical-progress/projection.js';
import { activityProjection } from './activity/projection.js';
import { activityMonthProjection } from './activity-month/projection.js';
import { activityProgressProjection } from './activity-progress/projection.js';
import { maintenanceMetaProjection } from './maintenance-meta/projection.js';
import { poiSummaryProjection } from './poi-summary/projection.js';
import { poiVersionProjection } from './poi-version/projection.js';

/** In the order in which they read one another. */
export const operationsProjections: readonly Projection[] = [
  poiVersionProjection,
  activityProjection,
  activityMonthProjection,
  activityProgressProjection,
  actionPhysicalProgressProjection,
  poiSummaryProjection,
  maintenanceMetaProjection,
];
