import pg from 'pg';
import type { ListenOnce } from '../core/listener.js';
import { sql } from './sql.js';

/** Hears every commit to the ledger, on a connection of its own. */
export function listenForCommits(config: pg.ClientConfig): ListenOnce {
  return async ({ ring, listening }, signal) => {
    const client = new pg.Client(config);
    const over = untilOver(client, signal);
    client.on('notification', ring);
    try {
      await client.connect();
      await client.query(sql('listen'));
      listening();
      return await over;
    } catch (error) {
      return error;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
}

function untilOver(client: pg.Client, signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    client.on('error', resolve);
    client.on('end', () => resolve(new Error('the listening connection ended')));
    signal.addEventListener('abort', () => resolve(undefined));
  });
}
