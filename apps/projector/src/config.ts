import { databaseUrl, httpSettings, integer, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readProjectorConfig = () =>
  readConfig({
    ...httpSettings,
    databaseUrl: required(databaseUrl('QUIPU_PROJECTOR_DATABASE_URL')),
    /** Largest page, in events. */
    batchSize: integer('QUIPU_PROJECTOR_BATCH', 1_000, { min: 1, max: 50_000 }),
    /** Beyond this the service does not count as ready. */
    maxLagSeconds: integer('QUIPU_PROJECTOR_MAX_LAG_SECONDS', 30, { min: 1, max: 86_400 }),
  });

export type ProjectorConfig = ReturnType<typeof readProjectorConfig>;
