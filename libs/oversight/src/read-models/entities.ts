import { AlertEntity } from './alert/entity.js';
import { CommitmentEntity } from './commitment/entity.js';
import { FindingEntity } from './finding/entity.js';

/** For the `entities` of a TypeORM `DataSource`. */
export const oversightReadEntities = [AlertEntity, CommitmentEntity, FindingEntity];
