import { ledgerUrl, readConfig } from '@quipu/platform';

/** Where the history is, when it is not in PostgreSQL. Services that `up` starts inherit it. */
export function ledgerAddress(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return readConfig({ url: ledgerUrl('QUIPU_LEDGER_URL') }, environment).url;
}
