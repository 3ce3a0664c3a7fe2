import { databaseUrl, httpSettings, ledgerUrl, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readQueriesConfig = () => readConfig({ ...httpSettings, databaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')), ledgerUrl: ledgerUrl('QUIPU_LEDGER_URL') });

export type QueriesConfig = ReturnType<typeof readQueriesConfig>;
