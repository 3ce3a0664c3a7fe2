import type { Ledger } from '../core/ledger.js';
import { PostgresLedger, type PostgresLedgerOptions } from '../postgres/index.js';

export interface LedgerLocation extends PostgresLedgerOptions {
  /** `kurrentdb://…` where the history is in KurrentDB; PostgreSQL's, by `connectionString`, when absent. */
  ledgerUrl?: string | undefined;
}

const KURRENT = /^(kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\//;

/** The ledger that the configuration names: the only place that chooses between drivers. */
export async function openLedger({ ledgerUrl, ...options }: LedgerLocation): Promise<Ledger> {
  if (ledgerUrl === undefined) return new PostgresLedger(options);
  if (!KURRENT.test(ledgerUrl)) throw new Error(`not a ledger: ${ledgerUrl.replace(/\/\/.*@/, '//…@')}`);
  // Its client loads a native reader: only where it is asked for.
  const { KurrentLedger } = await import('../kurrent/index.js');
  return new KurrentLedger({ ...options, connectionString: ledgerUrl });
}
