import type { Databases } from '../local/databases.js';
import { withClient } from '../local/with-client.js';
import { allMigrations } from '../migrate/all-migrations.js';
import type { Check, Finding } from './check.js';

const LEAST_POSTGRES = 15;
const ROLES = { quipu_owner: 'ownerUrl', quipu_app: 'appUrl', quipu_projector: 'projectorUrl' } as const;

export function databaseChecks(databases: Databases): Check[] {
  return [
    { name: 'PostgreSQL', look: () => serverVersion(databases) },
    { name: 'Roles de la base de datos', look: () => roles(databases) },
    { name: 'Estructura de las tablas', look: () => pendingMigrations(databases) },
  ];
}

async function serverVersion({ appUrl }: Databases): Promise<Finding> {
  const [row] = await ask<{ server_version: string }>(appUrl, 'SHOW server_version');
  return versionFound(row?.server_version ?? 'desconocida');
}

export function versionFound(version: string): Finding {
  const detail = `versión ${version}`;
  return Number.parseInt(version, 10) >= LEAST_POSTGRES ? { detail } : { detail, advice: `Use PostgreSQL ${LEAST_POSTGRES} o posterior: con uno más viejo no se ha probado.` };
}

async function roles(databases: Databases): Promise<Finding> {
  for (const [role, url] of Object.entries(ROLES)) {
    const [row] = await ask<{ role: string }>(databases[url], 'SELECT current_user AS role');
    if (row?.role !== role) return { detail: `se esperaba ${role} y respondió ${row?.role}`, advice: 'Reinicie con: npx quipu up.' };
  }
  return { detail: Object.keys(ROLES).join(', ') };
}

async function pendingMigrations(databases: Databases): Promise<Finding> {
  const pending: string[] = [];
  for (const { url, name, migrations } of allMigrations(databases)) {
    const [row] = await ask<{ done: number }>(url, `SELECT count(*)::int AS done FROM public.migration_${name}`);
    if ((row?.done ?? 0) < migrations.length) pending.push(name);
  }
  if (pending.length === 0) return { detail: 'al día' };
  return { detail: `pendiente: ${pending.join(', ')}`, advice: 'Se actualiza al reiniciar con: npx quipu up; si la base de datos no es la de up, con: npx quipu migrate.' };
}

export function ask<Row>(url: string, sql: string): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows as Row[]);
}
