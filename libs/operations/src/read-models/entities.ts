import { ActionPhysicalProgressEntity } from './action-physical-progress/entity.js';
import { ActivityEntity } from './activity/entity.js';
import { ActivityMonthEntity } from './activity-month/entity.js';
import { ActivityProgressEntity } from './activity-progress/entity.js';
import { MaintenanceMetaEntity } from './maintenance-meta/entity.js';
import { PoiSummaryEntity } from './poi-summary/entity.js';
import { PoiVersionEntity } from './poi-version/entity.js';

/** For the `entities` of a TypeORM `DataSource`. */
export const operationsReadEntities = [
  PoiVersionEntity,
  ActivityEntity,
  ActivityMonthEntity,
  ActivityProgressEntity,
  ActionPhysicalProgressEntity,
  PoiSummaryEntity,
  MaintenanceMetaEntity,
];
