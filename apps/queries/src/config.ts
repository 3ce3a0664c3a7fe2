import { databaseUrl, httpSettings, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readQueriesConfig = () => readConfig({ ...httpSettings, databaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')) });

export type QueriesConfig = ReturnType<typeof readQueriesConfig>;
