import pg from 'pg';
import { columnTypes } from './column-types.js';

export interface Connecting {
  connectionString: string;
  applicationName: string;
}

/**
 * Instants come in UTC. The planner is kept from scanning: every statement here looks up by key or
 * walks in key order, and a plan prepared while a table was small would otherwise scan it whole
 * once it is large.
 */
const SESSION = '-c TimeZone=UTC -c enable_seqscan=off -c enable_bitmapscan=off';

/** Milliseconds. A database that is silent for longer counts as away. */
const CONNECT_LIMIT = 5_000;
const QUERY_LIMIT = 30_000;

/** `purpose` is shown in pg_stat_activity after the application's name. */
export function clientConfig({ connectionString, applicationName }: Connecting, purpose: string): pg.ClientConfig {
  return {
    connectionString,
    application_name: `${applicationName} ${purpose}`,
    options: SESSION,
    types: columnTypes,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_LIMIT,
    query_timeout: QUERY_LIMIT,
  };
}

export function openPool(connecting: Connecting, purpose: string, max: number): pg.Pool {
  const pool = new pg.Pool({ ...clientConfig(connecting, purpose), max });
  // A connection lost while idle harms nobody: the next query opens another. Unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
