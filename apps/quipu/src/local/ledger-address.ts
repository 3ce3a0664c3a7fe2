import type { Ledger } from '@quipu/ledger';
import { openLedger } from '@quipu/ledger/open';
import { ledgerUrl, readConfig } from '@quipu/platform';

/** Where the history is, when it is not in PostgreSQL. Services that `up` starts inherit it. */
export function ledgerAddress(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return readConfig({ url: ledgerUrl('QUIPU_LEDGER_URL') }, environment).url;
}

/** The history of the system that the environment names. `applicationName`: as shown in pg_stat_activity. */
export function openHistory(appUrl: string, applicationName: string, poolSize: number): Promise<Ledger> {
  return openLedger({ ledgerUrl: ledgerAddress(), connectionString: appUrl, poolSize, applicationName });
}
