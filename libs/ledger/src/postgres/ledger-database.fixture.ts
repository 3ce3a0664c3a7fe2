import { runMigrations } from '@quipu/platform/database';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import pg from 'pg';
import { ledgerMigrations } from './migrations.js';
import { PostgresLedger, type PostgresLedgerOptions } from './postgres-ledger.js';

/** A fresh database with an empty ledger in it. */
export class LedgerDatabase {
  private readonly opened: { close(): Promise<void> }[] = [];

  private constructor(readonly urls: TestDatabase) {}

  static async create(): Promise<LedgerDatabase> {
    const database = new LedgerDatabase(await createTestDatabase());
    await database.migrate();
    return database;
  }

  migrate(): Promise<string[]> {
    return runMigrations({ url: this.urls.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
  }

  /** As the application does. Each has its own connections, like one more process. */
  open(options: Partial<PostgresLedgerOptions> = {}): PostgresLedger {
    const ledger = new PostgresLedger({ connectionString: this.urls.appUrl, ...options });
    this.opened.push(ledger);
    return ledger;
  }

  /** A bare connection; closed at the end, like the ledgers. */
  async connect(role: 'owner' | 'app' | 'projector' | 'admin' = 'app'): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.urls[`${role}Url`], application_name: 'test' });
    client.on('error', () => undefined);
    await client.connect();
    this.opened.push({ close: () => client.end() });
    return client;
  }

  async drop(): Promise<void> {
    await Promise.all(this.opened.map((one) => one.close()));
    await this.urls.drop();
  }
}
