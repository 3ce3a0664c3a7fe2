import { evaluationProjections, evaluationReadEntities, evaluationReadMigrations } from '@quipu/evaluation/read';
import { investmentsProjections, investmentsReadEntities, investmentsReadMigrations } from '@quipu/investments/read';
import { operationsProjections, operationsReadEntities, operationsReadMigrations } from '@quipu/operations/read';
import { oversightProjections, oversightReadEntities, oversightReadMigrations } from '@quipu/oversight/read';
import { planningProjections, planningReadEntities, planningReadMigrations } from '@quipu/planning/read';
import type { runMigrations } from '@quipu/platform/database';
import { type Projection, projectionMigrations } from '@quipu/projections';

/** Every read table, in dataflow order: a context may read the tables of those before it. */
export const projections: readonly Projection[] = [
  ...planningProjections,
  ...operationsProjections,
  ...investmentsProjections,
  ...oversightProjections,
  ...evaluationProjections,
];

/** For the `entities` of a TypeORM `DataSource`. */
export const readEntities = [
  ...planningReadEntities,
  ...operationsReadEntities,
  ...investmentsReadEntities,
  ...oversightReadEntities,
  ...evaluationReadEntities,
];

/** What `runMigrations` takes, in order; run as quipu_projector. */
export const readMigrations: readonly Omit<Parameters<typeof runMigrations>[0], 'url'>[] = [
  { name: 'projections', migrations: projectionMigrations },
  { name: 'planning_read', migrations: planningReadMigrations },
  { name: 'operations_read', migrations: operationsReadMigrations },
  { name: 'investments_read', migrations: investmentsReadMigrations },
  { name: 'oversight_read', migrations: oversightReadMigrations },
  { name: 'evaluation_read', migrations: evaluationReadMigrations },
];
