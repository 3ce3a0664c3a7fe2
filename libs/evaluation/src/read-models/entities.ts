import { ReportNarrativeEntity } from './report-narrative/entity.js';
import { ReportVersionEntity } from './report-version/entity.js';

/** For the `entities` of a TypeORM `DataSource`. */
export const evaluationReadEntities = [ReportNarrativeEntity, ReportVersionEntity];
