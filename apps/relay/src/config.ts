import { databaseUrl, httpSettings, integer, kafkaSettings, ledgerUrl, readConfig, required } from '@quipu/platform';

/** What this service needs from its environment. */
export const readRelayConfig = (environment?: NodeJS.ProcessEnv) =>
  readConfig(
    {
      ...httpSettings,
      ...kafkaSettings,
      /** Where the ledger is, unless it is elsewhere… */
      databaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')),
      /** …as `kurrentdb://…` says. */
      ledgerUrl: ledgerUrl('QUIPU_LEDGER_URL'),
      /** Where it keeps how far it has come. */
      checkpointUrl: required(databaseUrl('QUIPU_PROJECTOR_DATABASE_URL')),
      /** Largest page, in events. */
      batchSize: integer('QUIPU_RELAY_BATCH', 1_000, { min: 1, max: 50_000 }),
      /** Beyond this the service does not count as ready. */
      maxLagSeconds: integer('QUIPU_RELAY_MAX_LAG_SECONDS', 30, { min: 1, max: 86_400 }),
    },
    environment,
  );

export type RelayConfig = ReturnType<typeof readRelayConfig>;
