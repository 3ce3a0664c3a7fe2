import { DataSource, type DataSourceOptions } from 'typeorm';

/** Connections that can read and nothing else, whatever a query might try. */
export function openTables(url: string, applicationName: string, entities: DataSourceOptions['entities']): Promise<DataSource> {
  const database = new DataSource({
    type: 'postgres',
    url,
    applicationName,
    entities,
    poolSize: 10,
    poolErrorHandler: () => undefined,
    extra: { options: '-c default_transaction_read_only=on' },
  });
  return database.initialize();
}
