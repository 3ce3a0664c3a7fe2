import type { Pool } from 'pg';
import { readAccessSql } from './access-sql.js';
import type { Identity, IdentityProvider } from './identity.js';
import { digestOf, looksLikeToken } from './token.js';

/** How long a revoked token may still work in a process that has just seen it. */
export const MEMORY_MS = 5_000;
const MAX_REMEMBERED = 2_000;

const FIND_BY_TOKEN = readAccessSql('find-by-token');

interface Found {
  identity: Identity;
  expiresAt: Date | null;
}

interface Remembered {
  found: Promise<Found | undefined>;
  until: number;
}

/** Accounts kept in this system's own database. A short memory spares a query per request. */
export class LocalAccounts implements IdentityProvider {
  private readonly remembered = new Map<string, Remembered>();

  /** @param pool connections as quipu_app */
  constructor(
    private readonly pool: Pool,
    private readonly now: () => number = Date.now,
  ) {}

  async authenticate(token: string): Promise<Identity | undefined> {
    if (!looksLikeToken(token)) return undefined;
    const found = await this.find(digestOf(token));
    const expired = found?.expiresAt && found.expiresAt.getTime() <= this.now();
    return expired ? undefined : found?.identity;
  }

  private find(digest: Buffer): Promise<Found | undefined> {
    const key = digest.toString('base64');
    const known = this.remembered.get(key);
    if (known && known.until > this.now()) return known.found;
    const found = this.query(digest);
    this.remember(key, found);
    return found;
  }

  private remember(key: string, found: Promise<Found | undefined>): void {
    this.remembered.delete(key);
    this.remembered.set(key, { found, until: this.now() + MEMORY_MS });
    const oldest = this.remembered.keys().next();
    if (this.remembered.size > MAX_REMEMBERED && !oldest.done) this.remembered.delete(oldest.value);
    // Unknown tokens and failures are asked again: strangers must not push out those who work.
    const forget = () => this.remembered.delete(key);
    found.then((one) => one ?? forget(), forget);
  }

  private async query(digest: Buffer): Promise<Found | undefined> {
    const { rows } = await this.pool.query<Identity & { expiresAt: Date | null }>(FIND_BY_TOKEN, [digest]);
    const [row] = rows;
    if (!row) return undefined;
    const { expiresAt, ...identity } = row;
    return { identity, expiresAt };
  }
}
