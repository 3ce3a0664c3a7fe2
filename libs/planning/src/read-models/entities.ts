import { ActionAdvanceEntity } from './action-advance/entity.js';
import { IndicatorValueEntity } from './indicator-value/entity.js';
import { ObjectiveLevelEntity } from './objective-level/entity.js';
import { PlanNodeEntity } from './plan-node/entity.js';
import { PlanSummaryEntity } from './plan-summary/entity.js';

/** For the `entities` of a TypeORM `DataSource`. */
export const planningReadEntities = [
  PlanNodeEntity,
  IndicatorValueEntity,
  ActionAdvanceEntity,
  ObjectiveLevelEntity,
  PlanSummaryEntity,
];
