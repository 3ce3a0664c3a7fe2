import { ledgerMigrations, PostgresArchive } from '@quipu/ledger/postgres';
import { prepareDatabase, runMigrations } from '@quipu/platform/database';
import { startTestServer } from '@quipu/platform/testing';
import { streamingMigrations } from '@quipu/streaming';
import { readMigrations } from '@quipu/tables';
import pg from 'pg';
import { history } from './history.mjs';

/** A PostgreSQL of its own: one database with the history and empty tables, and copies of it to try things with. */
export class Store {
  #server;
  #base;

  static async start() {
    const store = new Store();
    store.#server = await startTestServer();
    store.#base = await prepareDatabase(store.#server.adminUrl, 'base');
    const { ownerUrl, projectorUrl } = store.#base;
    await runMigrations({ url: ownerUrl, name: 'ledger', migrations: ledgerMigrations });
    for (const one of readMigrations) await runMigrations({ url: projectorUrl, ...one });
    await runMigrations({ url: projectorUrl, name: 'streaming', migrations: streamingMigrations });
    return store;
  }

  async record(events, onProgress) {
    const archive = new PostgresArchive(this.#base.ownerUrl);
    try {
      for (const page of history(events)) {
        await archive.importCommands(page);
        onProgress(page.at(-1).events[0].position);
      }
    } finally {
      await archive.close();
    }
  }

  /** With the whole history, and tables that nobody has filled. */
  async fresh(name) {
    await this.#asAdmin(`CREATE DATABASE ${name} TEMPLATE base STRATEGY FILE_COPY`);
    return prepareDatabase(this.#server.adminUrl, name);
  }

  drop(name) {
    return this.#asAdmin(`DROP DATABASE ${name} WITH (FORCE)`);
  }

  stop() {
    return this.#server.stop();
  }

  async #asAdmin(statement) {
    const client = new pg.Client({ connectionString: this.#server.adminUrl });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
