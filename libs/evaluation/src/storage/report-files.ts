import { createHash } from 'node:crypto';
import type pg from 'pg';
import { sql } from './sql.js';

const KEEP = sql('keep_file');
const FIND = sql('find_file');

/** 64 hex digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Files by the fingerprint of their bytes: kept before the event that names them, so that what an event names is there. */
export class ReportFiles {
  constructor(private readonly pool: Pick<pg.Pool, 'query'>) {}

  /** The same bytes twice are kept once. Returns their fingerprint. */
  async keep(bytes: Buffer): Promise<string> {
    const sha256 = sha256Of(bytes);
    await this.pool.query(KEEP, [Buffer.from(sha256, 'hex'), bytes]);
    return sha256;
  }

  async find(sha256: string): Promise<Buffer | undefined> {
    const { rows } = await this.pool.query<{ bytes: Buffer }>(FIND, [Buffer.from(sha256, 'hex')]);
    return rows[0]?.bytes;
  }
}
