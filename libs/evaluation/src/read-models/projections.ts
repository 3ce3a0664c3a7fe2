import type { Projection } from '@quipu/projections';
import { reportNarrativeProjection } from './report-narrative/projection.js';
import { reportVersionProjection } from './report-version/projection.js';

/** None reads another. */
export const evaluationProjections: readonly Projection[] = [reportNarrativeProjection, reportVersionProjection];
