import { databaseUrl, httpSettings, httpUrl, ledgerUrl, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readReportingConfig = () =>
  readConfig({
    ...httpSettings,
    databaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')),
    ledgerUrl: ledgerUrl('QUIPU_LEDGER_URL'),
    /** Printed in what is frozen: where the world reaches this service. */
    publicAddress: httpUrl('QUIPU_PUBLIC_URL'),
  });

export type ReportingConfig = ReturnType<typeof readReportingConfig>;
