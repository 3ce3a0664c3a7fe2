import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationClass } from './sql-migration.js';

export interface Migrations {
  /** URL of the role that owns what they make. */
  url: string;
  /** They are remembered in `public.migration_<name>`. */
  name: string;
  migrations: readonly MigrationClass[];
}

/** Why the tables could not be brought up to date; the message is in Spanish. */
export class MigrationError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationError';
  }
}

/**
 * Runs the pending migrations, each in its transaction. Several processes may call it at once:
 * one works and the rest wait, and find nothing to do. Returns the names of those it ran.
 *
 * @throws MigrationError
 */
export async function runMigrations({ url, name, migrations }: Migrations): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  try {
    await lock.connect();
    await lock.query("SET lock_timeout = '120s'");
    await lock.query("SELECT pg_advisory_lock(hashtext('quipu migrations'))");
    return await runPending(url, name, migrations);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`No se pudieron actualizar las tablas «${name}» de la base de datos: ${detail}`, { cause });
  } finally {
    await lock.end().catch(() => undefined);
  }
}

async function runPending(url: string, name: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: 'public',
    migrations: [...migrations],
    migrationsTableName: `migration_${name}`,
    migrationsTransactionMode: 'each',
    poolSize: 2,
    // Speaks only when DEBUG=typeorm:* asks: failures reach the caller as exceptions.
    logger: 'debug',
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
