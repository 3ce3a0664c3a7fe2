import { runMigrations } from '@quipu/platform';
import { createTestDatabase, type TestDatabase } from '@quipu/platform/testing';
import { ledgerMigrations } from './migrations.js';
import { PostgresLedger, type PostgresLedgerOptions } from './postgres-ledger.js';

/** A fresh database with an empty ledger in it. */
export class LedgerDatabase {
  private readonly opened: PostgresLedger[] = [];

  private constructor(readonly urls: TestDatabase) {}

  static async create(): Promise<LedgerDatabase> {
    const urls = await createTestDatabase();
    await runMigrations({ url: urls.ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    return new LedgerDatabase(urls);
  }

  /** As the application does; closed at the end. */
  open(options: Partial<PostgresLedgerOptions> = {}): PostgresLedger {
    const ledger = new PostgresLedger({ connectionString: this.urls.appUrl, ...options });
    this.opened.push(ledger);
    return ledger;
  }

  async drop(): Promise<void> {
    await Promise.all(this.opened.map((ledger) => ledger.close()));
    await this.urls.drop();
  }
}
