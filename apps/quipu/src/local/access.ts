import { createFirstAccounts, issueToken, type FirstAccount, type OfficeName } from '@quipu/platform';
import pg from 'pg';
import { EXIT, FailedCommand } from '../failed-command.js';
import { quipuHome } from './home.js';
import { readRunState } from './run-state.js';

const MINUTE_MS = 60_000;
const LOAD_TOKEN_MINUTES = 60;
export const PLANNING_ACCOUNT = 'planeamiento';

/**
 * Who can read `.quipu/run.json` already holds the database, so this machine's operator may act
 * for the planning office without knowing its token. Undefined where nothing runs.
 */
export function localOwnerUrl(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const said = environment['QUIPU_OWNER_DATABASE_URL']?.trim();
  return said || readRunState(quipuHome(environment).runFile)?.databases.ownerUrl;
}

/** @throws FailedCommand when this machine has no database at hand */
export function requireOwnerUrl(): string {
  const url = localOwnerUrl();
  if (url) return url;
  throw new FailedCommand(
    'En esta máquina no hay un sistema en marcha.',
    'Arránquelo con: npx quipu up. Si la base de datos está en otro lado, indique QUIPU_OWNER_DATABASE_URL.',
    EXIT.unavailable,
  );
}

export async function withOwner<Result>(url: string, work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

export interface LocalPass {
  token: string;
  /** Accounts that had to be made for an entity seen for the first time. */
  made: FirstAccount[];
}

/** A token of one hour for the entity's planning office. */
export function localPass(ownerUrl: string, entity: string, units: readonly OfficeName[]): Promise<LocalPass> {
  return withOwner(ownerUrl, async (owner) => {
    const made = await createFirstAccounts(owner, entity, units);
    const expiresAt = new Date(Date.now() + LOAD_TOKEN_MINUTES * MINUTE_MS);
    const token = await issueToken(owner, { entity, login: PLANNING_ACCOUNT }, { label: 'quipu load', expiresAt });
    return { token, made };
  });
}
