import type { ClientBase, Pool } from 'pg';
import { readAccessSql } from './access-sql.js';
import type { Role } from './role.js';
import { digestOf, newToken } from './token.js';

/** Connection as quipu_owner: the app's own role may only read accounts. */
export type OwnerConnection = Pool | ClientBase;

export interface AccountKey {
  /** Executing unit, six digits. */
  entity: string;
  login: string;
}

export interface NewAccount extends AccountKey {
  displayName: string;
  officeCode: string;
  officeName: string;
  role: Role;
}

const INSERT_ACCOUNT = readAccessSql('insert-account');
const INSERT_TOKEN = readAccessSql('insert-token');
const REVOKE_TOKENS = readAccessSql('revoke-tokens');

/** False when the account was already there; then nothing of it changes. */
export async function createAccount(owner: OwnerConnection, account: NewAccount): Promise<boolean> {
  const { entity, login, displayName, officeCode, officeName, role } = account;
  const { rowCount } = await owner.query(INSERT_ACCOUNT, [entity, login, displayName, officeCode, officeName, role]);
  return rowCount === 1;
}

/**
 * A new token for an account. This is the only time its text is seen: the database keeps its SHA-256.
 *
 * @throws Error in Spanish when there is no such account
 */
export async function issueToken(
  owner: OwnerConnection,
  { entity, login }: AccountKey,
  { label = 'emitida a pedido', expiresAt = null }: { label?: string; expiresAt?: Date | null } = {},
): Promise<string> {
  const token = newToken();
  const { rowCount } = await owner.query(INSERT_TOKEN, [entity, login, digestOf(token), label, expiresAt]);
  if (rowCount !== 1) throw new Error(`No existe la cuenta «${login}» en la entidad ${entity}.`);
  return token;
}

/** Every token of the account stops working; where it was used a moment ago, within `LocalAccounts`' memory of 5 s. */
export async function revokeTokens(owner: OwnerConnection, { entity, login }: AccountKey): Promise<void> {
  await owner.query(REVOKE_TOKENS, [entity, login]);
}
