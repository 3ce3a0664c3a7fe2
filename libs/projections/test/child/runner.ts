/** A projector of the example, in a process of its own: `QUIPU_PROJECTOR_DATABASE_URL` says where. */
import { PostgresLedger } from '@quipu/ledger/postgres';
import { followLedger } from '../../src/runner/follow-ledger.js';
import { ProjectionRunner } from '../../src/runner/projection-runner.js';
import { warehouseProjections } from '../warehouse/projections.js';

const connectionString = process.env.QUIPU_PROJECTOR_DATABASE_URL!;
const runner = new ProjectionRunner({
  connectionString,
  projections: warehouseProjections(),
  onNotice: (notice) => process.send?.(notice),
});
await followLedger({
  runner,
  ledger: new PostgresLedger({ connectionString }),
  signal: new AbortController().signal,
  batchSize: 20,
  onTrouble: (error) => process.send?.({ kind: 'trouble', error: String(error) }),
});
