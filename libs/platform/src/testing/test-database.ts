import { randomBytes } from 'node:crypto';
import { prepareDatabase, withClient, type DatabaseUrls } from '../database/prepare-database.js';
import { endLockHolders, endSessionsLike } from './database-sessions.js';

export interface TestDatabase extends DatabaseUrls {
  /** Superuser of the whole test server: for tests of what even an administrator cannot hide. */
  adminUrl: string;
  /** Ends by force the sessions whose `application_name` is like the pattern; gives how many there were. */
  cut(pattern: string): Promise<number>;
  /** Ends by force the sessions that hold an advisory lock; gives how many there were. */
  cutLockHolders(): Promise<number>;
  /** Removes the database, also with connections still open. */
  drop(): Promise<void>;
}

/** A fresh, empty database with its roles on the test PostgreSQL that Jest's global setup started. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.QUIPU_TEST_POSTGRES;
  if (!server) {
    throw new Error('No hay PostgreSQL de pruebas: solo lo tienen los archivos *.int.spec.ts y *.e2e.spec.ts ejecutados con tools/jest/run.mjs.');
  }
  const name = `t_${randomBytes(6).toString('hex')}`;
  const urls = await prepareDatabase(server, name);
  const adminUrl = server.replace(/\/[^/]*$/, `/${name}`);
  return {
    ...urls,
    adminUrl,
    cut: (pattern) => withClient(adminUrl, (admin) => endSessionsLike(admin, pattern)),
    cutLockHolders: () => withClient(adminUrl, endLockHolders),
    drop: () => dropDatabase(server, name),
  };
}

function dropDatabase(server: string, name: string): Promise<void> {
  return withClient(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}
