import type { Ledger } from '@quipu/ledger';
import { PostgresLedger } from '@quipu/ledger/postgres';
import { AlertKeeper } from '@quipu/oversight/watch';
import { PositionListener } from '@quipu/projections';
import { openTables } from '@quipu/querying';
import { readEntities } from '@quipu/tables';

const NAME = 'quipu-watch';

/** What the watch needs of the database, as the role that may append; opened when first needed. */
export class WatchConnections {
  readonly ledger: Ledger;
  /** Tells when the tables have reached a position. */
  readonly positions: PositionListener;
  #tables: ReturnType<typeof openTables> | undefined;

  constructor(private readonly connectionString: string) {
    this.ledger = new PostgresLedger({ connectionString, poolSize: 4, applicationName: `${NAME}-ledger` });
    this.positions = new PositionListener({ connectionString });
  }

  /** Throws while the database is away; the next call tries again. */
  async keeper(): Promise<AlertKeeper> {
    this.#tables ??= openTables(this.connectionString, NAME, readEntities);
    try {
      return new AlertKeeper(this.ledger, await this.#tables);
    } catch (error) {
      this.#tables = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    const tables = await this.#tables?.catch(() => undefined);
    await Promise.all([this.positions.close(), this.ledger.close(), tables?.destroy()]);
  }
}
