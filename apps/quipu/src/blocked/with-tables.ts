import type { Ledger } from '@quipu/ledger';
import { DiscardRefused } from '@quipu/projections';
import { EXIT, FailedCommand } from '../failed-command.js';
import { requireDatabases } from '../local/databases.js';
import { openHistory } from '../local/ledger-address.js';

/** Where the tables are, and the history behind them. */
export interface Tables {
  connectionString: string;
  ledger: Ledger;
}

/** What an operator's refused decision says is shown as any other refusal. */
export async function withTables<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result> {
  const { appUrl, projectorUrl } = requireDatabases();
  const ledger = await openHistory(appUrl, 'quipu-blocked-ledger', 2);
  try {
    return await work({ connectionString: projectorUrl, ledger });
  } catch (error) {
    throw error instanceof DiscardRefused ? new FailedCommand(error.message, undefined, EXIT.refused) : error;
  } finally {
    await ledger.close();
  }
}
