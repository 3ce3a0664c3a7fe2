import { databaseUrl, httpSettings, integer, kafkaSettings, ledgerUrl, oneOf, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readProjectorConfig = () => {
  const config = readConfig({
    ...httpSettings,
    databaseUrl: required(databaseUrl('QUIPU_PROJECTOR_DATABASE_URL')),
    /** As the application: what watches the tables records alerts, and only that role may append. */
    appDatabaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')),
    ledgerUrl: ledgerUrl('QUIPU_LEDGER_URL'),
    /** Largest page, in events. */
    batchSize: integer('QUIPU_PROJECTOR_BATCH', 1_000, { min: 1, max: 50_000 }),
    /** Where events come from. Of those that read Kafka there may be any number. */
    feed: oneOf('QUIPU_FEED', 'ledger', ['ledger', 'kafka']),
    /** Beyond this the service does not count as ready. */
    maxLagSeconds: integer('QUIPU_PROJECTOR_MAX_LAG_SECONDS', 30, { min: 1, max: 86_400 }),
    /** Alerts are looked at when nothing has happened for this long… */
    watchQuietMs: integer('QUIPU_WATCH_QUIET_MS', 1_000, { min: 1, max: 60_000 }),
    /** …and under constant work once in this time. */
    watchLongestMs: integer('QUIPU_WATCH_LONGEST_MS', 15_000, { min: 1, max: 600_000 }),
  });
  return { ...config, kafka: config.feed === 'kafka' ? readConfig(kafkaSettings) : undefined };
};

export type ProjectorConfig = ReturnType<typeof readProjectorConfig>;
