import { join } from 'node:path';
import { openLedger } from '@quipu/ledger/open';
import { projectionStatus } from '@quipu/projections';
import pg from 'pg';
import type { Databases } from '../local/databases.js';
import { quipuHome } from '../local/home.js';
import { ledgerAddress } from '../local/ledger-address.js';
import { withClient } from '../local/with-client.js';
import { allMigrations } from '../migrate/all-migrations.js';
import type { Check, Finding } from './check.js';

const ROLES = { quipu_owner: 'ownerUrl', quipu_app: 'appUrl', quipu_projector: 'projectorUrl' } as const;
const LATE_SECONDS = 60;
/** SQLSTATE of the trigger that keeps history as it is, and of a missing right. */
const REFUSED = new Set(['23001', '42501']);

export function databaseChecks(databases: Databases): Check[] {
  return [
    { name: 'PostgreSQL', look: () => serverVersion(databases) },
    { name: 'Roles de la base de datos', look: () => roles(databases) },
    { name: 'Estructura de las tablas', look: () => pendingMigrations(databases) },
    { name: 'Historia protegida', look: () => historyRefusesChange(databases) },
    { name: 'Tablas al día', look: () => lag(databases) },
    { name: 'Registros sin procesar', look: () => blockedEntities(databases) },
  ];
}

async function serverVersion({ appUrl }: Databases): Promise<Finding> {
  const [row] = await ask<{ server_version: string }>(appUrl, 'SHOW server_version');
  return { detail: `versión ${row?.server_version ?? 'desconocida'}` };
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

/** Tries, as the application and as the owner itself, an UPDATE that would touch no row; both must be refused. */
async function historyRefusesChange({ appUrl, ownerUrl }: Databases): Promise<Finding> {
  for (const url of [appUrl, ownerUrl]) {
    const refused = await ask(url, 'UPDATE ledger.event SET type = type WHERE false').then(
      () => false,
      (error: { code?: string }) => REFUSED.has(error.code ?? ''),
    );
    if (!refused) return { detail: 'se pudo modificar la historia', advice: 'Alguien quitó las protecciones: avise al administrador y conserve la base de datos.' };
  }
  return { detail: 'rechaza cambios y borrados' };
}

async function lag(databases: Databases): Promise<Finding> {
  const { position, head, lag: behind } = await statusOf(databases);
  if (behind.events === 0) return { detail: `al registro ${position} de ${head}` };
  const detail = `van ${behind.events} registros detrás (${Math.round(behind.seconds)} s)`;
  return behind.seconds < LATE_SECONDS ? { detail } : { detail, advice: `Revise ${join(quipuHome().logs, 'projector.log')}.` };
}

async function blockedEntities(databases: Databases): Promise<Finding> {
  const { blocked } = await statusOf(databases);
  if (blocked.length === 0) return { detail: 'ninguno' };
  const which = blocked.map(({ entity, position }) => `${entity} (registro ${position})`).join(', ');
  return { detail: `detenidas: ${which}`, advice: 'Esas entidades muestran lo anterior. Actualice el sistema y repita, o pida ayuda con ese número de registro.' };
}

async function statusOf({ appUrl }: Databases) {
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 });
  const ledger = await openLedger({ ledgerUrl: ledgerAddress(), connectionString: appUrl, poolSize: 1, applicationName: 'quipu-doctor' });
  try {
    return await projectionStatus(pool, ledger);
  } finally {
    await Promise.all([pool.end(), ledger.close()]);
  }
}

function ask<Row>(url: string, sql: string): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows as Row[]);
}
