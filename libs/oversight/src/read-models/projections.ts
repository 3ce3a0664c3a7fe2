import type { Projection } from '@quipu/projections';
import { alertProjection } from './alert/projection.js';
import { commitmentProjection } from './commitment/projection.js';
import { findingProjection } from './finding/projection.js';

/** None reads another. */
export const oversightProjections: readonly Projection[] = [alertProjection, commitmentProjection, findingProjection];
