import { join } from 'node:path';
import { projectionStatus } from '@quipu/projections';
import { openPool } from '@quipu/platform/database';
import type pg from 'pg';
import type { Databases } from '../local/databases.js';
import { quipuHome } from '../local/home.js';
import type { Check, Finding } from './check.js';
import { withLedger } from './ledger-checks.js';

const LATE_SECONDS = 60;

/** How far the tables are, and what holds them up. */
export function tableChecks(databases: Databases, ledgerUrl: string | undefined, feed: Feed): Check[] {
  return [
    { name: 'Tablas al día', look: () => lag(databases, ledgerUrl, feed) },
    { name: 'Registros sin procesar', look: () => blockedEntities(databases, ledgerUrl) },
  ];
}

export type Feed = 'ledger' | 'kafka';

async function lag(databases: Databases, ledgerUrl: string | undefined, feed: Feed): Promise<Finding> {
  const { position, head, lag: behind } = await statusOf(databases, ledgerUrl);
  if (position > head) return { detail: `van por el registro ${position} y la historia llega al ${head}`, advice: MORE_THAN_HISTORY };
  if (behind.events === 0) return { detail: `al registro ${position} de ${head}` };
  const detail = `van ${behind.events} registros detrás (${Math.round(behind.seconds)} s)`;
  return behind.seconds < LATE_SECONDS ? { detail } : { detail, advice: lateAdvice(feed) };
}

const MORE_THAN_HISTORY = 'Esta no es la historia de esas tablas, o se restauró una más vieja. Revise la dirección de la historia; si es la buena, ejecute: npx quipu rebuild.';

function lateAdvice(feed: Feed): string {
  const log = `la bitácora del servicio projector (con quipu up, ${join(quipuHome().logs, 'projector.log')})`;
  return feed === 'kafka' ? `Si el envío a Kafka va al día, revise ${log}; si no, primero el servicio relay.` : `Revise ${log}.`;
}

async function blockedEntities(databases: Databases, ledgerUrl: string | undefined): Promise<Finding> {
  const { blocked } = await statusOf(databases, ledgerUrl);
  if (blocked.length === 0) return { detail: 'ninguno' };
  const which = blocked.map(({ entity, position }) => `${entity} (registro ${position})`).join(', ');
  return { detail: `detenidas: ${which}`, advice: 'Esas entidades muestran lo anterior. Vea por qué con: npx quipu blocked. Tras actualizar: npx quipu blocked retry.' };
}

function statusOf(databases: Databases, ledgerUrl: string | undefined) {
  return withPool(databases, (pool) => withLedger(databases, ledgerUrl, (ledger) => projectionStatus(pool, ledger)));
}

export async function withPool<Result>({ appUrl }: Databases, work: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = openPool({ connectionString: appUrl, max: 1, connectionTimeoutMillis: 10_000 });
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
