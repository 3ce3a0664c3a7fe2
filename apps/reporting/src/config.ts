import { databaseUrl, httpSettings, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readReportingConfig = () => readConfig({ ...httpSettings, databaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')) });

export type ReportingConfig = ReturnType<typeof readReportingConfig>;
