import { createHmac } from 'node:crypto';
import pg from 'pg';
import { ROLES, type Role } from './roles.js';

export interface DatabaseUrls {
  /** quipu_owner: owns the database, and the schemas `ledger` and `access`. */
  ownerUrl: string;
  /** quipu_app: appends through the ledger's function, reads everything else. */
  appUrl: string;
  /** quipu_projector: owns the schema `read`. */
  projectorUrl: string;
}

/**
 * Makes the three roles and the database, or completes what is missing; safe to call at every
 * start and from several processes at once.
 *
 * @param adminUrl superuser's URL, with its password: the roles' passwords derive from it, so
 *   they are the same at every call and stored nowhere
 */
export async function prepareDatabase(adminUrl: string, name: string): Promise<DatabaseUrls> {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`not a database name: ${name}`);
  await withClient(adminUrl, async (client) => {
    // Roles are shared by the whole server: one caller at a time.
    await client.query("SELECT pg_advisory_lock(hashtext('quipu prepare database'))");
    for (const role of ROLES) await createRole(client, role, passwordOf(adminUrl, role));
    await createDatabase(client, name);
    await withClient(urlFor(adminUrl, name), grantRights);
  });
  const urlOf = (role: Role) => urlFor(adminUrl, name, role);
  return { ownerUrl: urlOf('quipu_owner'), appUrl: urlOf('quipu_app'), projectorUrl: urlOf('quipu_projector') };
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

async function createRole(client: pg.Client, role: Role, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  // Hexadecimal: nothing to escape.
  await client.query(`${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${password}'`);
}

async function createDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE ${name} OWNER quipu_owner TEMPLATE template0`);
}

async function grantRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
  const database = rows[0]?.name ?? '';
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO quipu_app`);
  await client.query(`GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${database} TO quipu_projector`);
  // For the table of its own migrations; nothing else belongs in `public`.
  await client.query('GRANT CREATE ON SCHEMA public TO quipu_projector');
  // Whatever the projector builds, also beside the live tables during a rebuild, the app can read.
  await client.query('ALTER DEFAULT PRIVILEGES FOR ROLE quipu_projector GRANT USAGE ON SCHEMAS TO quipu_app');
  await client.query('ALTER DEFAULT PRIVILEGES FOR ROLE quipu_projector GRANT SELECT ON TABLES TO quipu_app');
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
