import type { Ledger } from '../core/ledger.js';
import { PostgresLedger, type PostgresLedgerOptions } from '../postgres/index.js';
import { isKurrent } from './is-kurrent.js';

export interface LedgerLocation extends PostgresLedgerOptions {
  /** `kurrentdb://…` where the history is in KurrentDB; PostgreSQL's, by `connectionString`, when absent. */
  ledgerUrl?: string | undefined;
}

/** The ledger that the configuration names: the only place that chooses between drivers. */
export async function openLedger({ ledgerUrl, ...options }: LedgerLocation): Promise<Ledger> {
  if (ledgerUrl === undefined) return new PostgresLedger(options);
  if (!isKurrent(ledgerUrl)) throw new Error(`not a ledger: ${ledgerUrl.replace(/\/\/.*@/, '//…@')}`);
  // Its client loads a native reader: only where it is asked for.
  const { KurrentLedger } = await import('../kurrent/index.js');
  return new KurrentLedger({ ...options, connectionString: ledgerUrl });
}
