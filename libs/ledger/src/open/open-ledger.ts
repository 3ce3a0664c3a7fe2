import type { Ledger } from '../core/ledger.js';
import { PostgresLedger, type PostgresLedgerOptions } from '../postgres/index.js';

export interface LedgerLocation extends PostgresLedgerOptions {
  /** `kurrentdb://…` where the history is in KurrentDB; PostgreSQL's, by `connectionString`, when absent. */
  ledgerUrl?: string | undefined;
}

/** The ledger that the configuration names: the only place that chooses between drivers. */
export async function openLedger({ ledgerUrl, ...options }: LedgerLocation): Promise<Ledger> {
  if (ledgerUrl !== undefined) throw new Error(`not a ledger: ${ledgerUrl}`);
  return new PostgresLedger(options);
}
