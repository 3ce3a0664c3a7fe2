import type { Ledger } from '@quipu/ledger';
import { followLedger, type FollowOptions, ProjectionRunner, type RunnerNotice, type RunnerOptions } from '../../src/index.js';
import type { WarehouseDatabase } from './database.js';
import { warehouseProjections } from './projections.js';

/** A runner that follows the ledger, as in the projector; stop it. */
export function startRunning(
  database: WarehouseDatabase,
  ledger: Ledger,
  options: Partial<RunnerOptions> = {},
  onIncomplete?: FollowOptions['onIncomplete'],
) {
  const stopping = new AbortController();
  const notices: RunnerNotice[] = [];
  const troubles: unknown[] = [];
  const runner = new ProjectionRunner({
    connectionString: database.urls.projectorUrl,
    projections: warehouseProjections(),
    onNotice: (notice) => notices.push(notice),
    ...options,
  });
  const onTrouble = (error: unknown) => troubles.push(error);
  const over = followLedger({ runner, ledger, signal: stopping.signal, onTrouble, onIncomplete });
  // Whoever stops it hears of the failure; until then it must not end the tests.
  over.catch(() => undefined);
  return {
    runner,
    over,
    notices,
    troubles,
    async stop(): Promise<void> {
      stopping.abort();
      await over;
    },
  };
}
