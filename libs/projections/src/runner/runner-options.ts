import type { EventPage } from '@quipu/ledger';
import type { BlockedEntity } from '../fold/row-version.js';
import type { Projection } from '../projection.js';

export interface RunnerOptions {
  /** Of the role that owns the schema `read`. */
  connectionString: string;
  /** In dataflow order: each may read those before it. */
  projections: readonly Projection[];
  /** Name of the checkpoint, `read` by default. */
  checkpoint?: string;
  /** Rows kept in memory between pages; 50 000 by default. */
  cacheRows?: number;
  /** How long to wait for another runner's lock; 5 000 by default. */
  lockWaitMs?: number;
  onNotice?: (notice: RunnerNotice) => void;
}

export type RunnerNotice =
  | { kind: 'applied'; page: EventPage; position: number }
  | { kind: 'blocked'; blocked: BlockedEntity }
  /** Somebody else changed the tables: the rows in memory were dropped. */
  | { kind: 'reloaded'; position: number; generation: number }
  /** Another runner that shares the tables has written these entities: their rows in memory were dropped. */
  | { kind: 'overtaken'; entities: readonly string[] };
