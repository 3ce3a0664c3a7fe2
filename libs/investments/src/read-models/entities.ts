import { ActionInvestmentsEntity } from './action-investments/entity.js';
import { InvestmentTimelineEntity } from './investment-timeline/entity.js';
import { InvestmentEntity } from './investment/entity.js';

/** For the `entities` of a TypeORM `DataSource`. */
export const investmentsReadEntities = [InvestmentEntity, InvestmentTimelineEntity, ActionInvestmentsEntity];
