import { createFirstAccounts, issueToken, type FirstAccount, type OfficeName } from '@quipu/platform';
import { withClient } from './with-client.js';

const HOUR_MS = 3_600_000;
export const PLANNING_ACCOUNT = 'planeamiento';

export interface LocalPass {
  token: string;
  /** Accounts that had to be made for an entity or units seen for the first time. */
  made: FirstAccount[];
}

/** A token of one hour for the entity's planning office. */
export function localPass(ownerUrl: string, entity: string, units: readonly OfficeName[]): Promise<LocalPass> {
  return withClient(ownerUrl, async (owner) => {
    const made = await createFirstAccounts(owner, entity, units);
    const expiresAt = new Date(Date.now() + HOUR_MS);
    const token = await issueToken(owner, { entity, login: PLANNING_ACCOUNT }, { label: 'quipu load', expiresAt });
    return { token, made };
  });
}
