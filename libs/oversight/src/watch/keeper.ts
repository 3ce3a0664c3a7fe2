import { type Ledger, limaDay } from '@quipu/ledger';
import { PlanNodeEntity } from '@quipu/planning/read';
import { readReached, standingAt } from '@quipu/querying';
import type { DataSource } from 'typeorm';
import { defaultAlertPolicy } from '../domain/policy/registry.js';
import type { AlertPolicy } from '../domain/policy/types.js';
import { dueCommands } from './due-commands.js';
import { readWatched } from './read-watched.js';
import { recordDue, type Recorded } from './record.js';

export interface Kept extends Recorded {
  /** Of the tables that were looked at. */
  position: number;
  /** An event that could not be processed keeps the entity's tables back: nothing is deduced from them. */
  isBlocked: boolean;
}

/** Keeps the alerts and findings of an entity saying what its tables say. */
export class AlertKeeper {
  /**
   * @param ledger of a role that may append
   * @param tables of a role that may read the tables, with the entities of every context
   */
  constructor(
    private readonly ledger: Ledger,
    private readonly tables: DataSource,
    private readonly policy: AlertPolicy = defaultAlertPolicy,
  ) {}

  /** Those that have a plan. */
  async entities(): Promise<string[]> {
    const now = standingAt(Number.MAX_SAFE_INTEGER);
    const nodes = this.tables.getRepository(PlanNodeEntity).createQueryBuilder('row').select('row.entity', 'entity').distinct(true);
    const rows = await nodes.where({ kind: 'plan', ...now }).orderBy('row.entity').getRawMany<{ entity: string }>();
    return rows.map(({ entity }) => entity);
  }

  /**
   * Reads the tables at one position and records what is due. Nothing is due where nothing changed.
   *
   * @param at ISO instant: what is overdue depends on its day in America/Lima
   */
  async keep(entity: string, at: string): Promise<Kept> {
    const day = limaDay(at);
    const { position, isBlocked, reading } = await this.tables.transaction('REPEATABLE READ', async (db) => {
      const { position, blocked } = await readReached(db, entity);
      const isBlocked = blocked !== null;
      return { position, isBlocked, reading: isBlocked ? undefined : await readWatched(db, { entity, asOf: position }, this.policy, day) };
    });
    if (!reading) return { position, isBlocked, recorded: [], refused: [] };
    const commands = dueCommands(this.policy, reading, day);
    const outcome = await recordDue(this.ledger, commands, { entity, position, at, plans: reading.plans });
    return { position, isBlocked, ...outcome };
  }
}
