import pg from 'pg';

/**
 * Connections that outlive the server's: an idle one that the server drops is replaced at the next
 * query; unheard, its loss would end the process.
 */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on('error', () => undefined);
  return pool;
}
