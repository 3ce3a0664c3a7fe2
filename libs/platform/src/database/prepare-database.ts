import { createHmac } from 'node:crypto';
import pg from 'pg';
import { completeRoles } from './complete-roles.js';
import type { Role } from './roles.js';

export interface DatabaseUrls {
  /** quipu_owner: owns the database, and the schemas `ledger` and `access`. */
  ownerUrl: string;
  /** quipu_app: appends through the ledger's function, reads everything else. */
  appUrl: string;
  /** quipu_projector: owns the schema `read`. */
  projectorUrl: string;
}

/** What was not there before. */
export interface Prepared {
  roles: Role[];
  /** Its name, when it had to be made. */
  database: string | undefined;
}

/**
 * Makes the three roles and the database on a server of ours; safe to call at every start and
 * from several processes at once.
 *
 * @param adminUrl superuser's URL, with its password: the roles' passwords derive from it, so
 *   they are the same at every call and stored nowhere
 */
export async function prepareDatabase(adminUrl: string, name: string): Promise<DatabaseUrls> {
  const urlOf = (role: Role) => urlFor(adminUrl, name, role);
  const urls = { ownerUrl: urlOf('quipu_owner'), appUrl: urlOf('quipu_app'), projectorUrl: urlOf('quipu_projector') };
  await completeDatabase(adminUrl, urls);
  return urls;
}

/**
 * Makes what is missing of the roles and the database that the URLs name, with the passwords that
 * they carry. May be called again.
 *
 * @param adminUrl may create roles and databases, or finds them made: then the owner's own will do
 * @throws Error in Spanish when something is missing that it may not make
 */
export async function completeDatabase(adminUrl: string, urls: DatabaseUrls): Promise<Prepared> {
  const name = databaseOf(urls);
  return withClient(adminUrl, async (client) => {
    // Roles are shared by the whole server: one caller at a time.
    await client.query("SELECT pg_advisory_lock(hashtext('quipu prepare database'))");
    const roles = await completeRoles(client, urls);
    const made = await createDatabase(client, name);
    await withClient(urlFor(adminUrl, name), grantRights);
    await withClient(urls.projectorUrl, letAppRead);
    return { roles, database: made ? name : undefined };
  });
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function createDatabase(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount) return false;
  await client.query(`CREATE DATABASE ${name} OWNER quipu_owner TEMPLATE template0`);
  return true;
}

async function grantRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
  const database = rows[0]?.name ?? '';
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO quipu_app`);
  await client.query(`GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${database} TO quipu_projector`);
  // For the table of its own migrations; nothing else belongs in `public`.
  await client.query('GRANT CREATE ON SCHEMA public TO quipu_projector');
}

/** As the projector: whatever it builds, also beside the live tables during a rebuild, the app can read. */
async function letAppRead(projector: pg.Client): Promise<void> {
  await projector.query('ALTER DEFAULT PRIVILEGES GRANT USAGE ON SCHEMAS TO quipu_app');
  await projector.query('ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO quipu_app');
}

function databaseOf(urls: DatabaseUrls): string {
  const names = new Set([urls.ownerUrl, urls.appUrl, urls.projectorUrl].map((url) => new URL(url).pathname.slice(1)));
  const [name = ''] = names;
  if (names.size > 1) throw new Error('Las direcciones de los tres roles deben nombrar la misma base de datos.');
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`«${name}» no puede ser nombre de la base de datos: use minúsculas, cifras y «_».`);
  return name;
}

function passwordOf(adminUrl: string, role: Role): string {
  const { password } = new URL(adminUrl);
  if (!password) throw new Error('the superuser URL must carry its password');
  return createHmac('sha256', decodeURIComponent(password)).update(role).digest('hex');
}

function urlFor(adminUrl: string, database: string, role?: Role): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.password = passwordOf(adminUrl, role);
    url.username = role;
  }
  return url.href;
}
