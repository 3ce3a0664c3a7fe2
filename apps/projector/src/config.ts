import { databaseUrl, httpSettings, integer, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readProjectorConfig = () =>
  readConfig({
    ...httpSettings,
    databaseUrl: required(databaseUrl('QUIPU_PROJECTOR_DATABASE_URL')),
    batchSize: integer('QUIPU_PROJECTOR_BATCH', 1_000, { min: 1, max: 50_000 }),
  });

export type ProjectorConfig = ReturnType<typeof readProjectorConfig>;
