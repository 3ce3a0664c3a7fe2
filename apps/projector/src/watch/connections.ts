import type { Ledger } from '@quipu/ledger';
import { openLedger } from '@quipu/ledger/open';
import { AlertKeeper } from '@quipu/oversight/watch';
import { PositionListener } from '@quipu/projections';
import { openTables } from '@quipu/querying';
import { readEntities } from '@quipu/tables';

const NAME = 'quipu-watch';

/** What the watch needs of the database, as the role that may append; opened when first needed. */
export class WatchConnections {
  /** Tells when the tables have reached a position. */
  readonly positions: PositionListener;
  #tables: ReturnType<typeof openTables> | undefined;

  static async open(connectionString: string, ledgerUrl?: string): Promise<WatchConnections> {
    return new WatchConnections(connectionString, await openLedger({ ledgerUrl, connectionString, poolSize: 4, applicationName: `${NAME}-ledger` }));
  }

  private constructor(
    private readonly connectionString: string,
    readonly ledger: Ledger,
  ) {
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
