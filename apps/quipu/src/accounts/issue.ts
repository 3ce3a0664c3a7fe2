import { issueToken } from '@quipu/platform';
import { EXIT, FailedCommand } from '../failed-command.js';
import { requireOwnerUrl } from '../local/databases.js';
import { chosenEntity } from '../local/entity.js';
import { withClient } from '../local/with-client.js';
import type { Screen } from '../screen/screen.js';
import { listAccounts } from './list-accounts.js';

export interface TokenOptions {
  entity?: string;
  days?: string;
  json?: boolean;
}

/** Issues a token and shows it, the only time that it is seen. */
export async function showNewToken(login: string, { entity, days, json }: TokenOptions, screen: Screen): Promise<void> {
  const ownerUrl = requireOwnerUrl();
  const account = { entity: await chosenEntity(entity), login };
  const expiresAt = expiryOf(days);
  const token = await withClient(ownerUrl, async (owner) => {
    const known = await listAccounts(owner, account.entity);
    if (!known.some((one) => one.login === login)) throw unknownAccount(account, known.map((one) => one.login));
    return issueToken(owner, account, { label: 'quipu token', expiresAt });
  });
  screen.out(json ? JSON.stringify({ ...account, token, expiresAt }, null, 2) : token);
  screen.say('Esta llave no se vuelve a mostrar: guárdela.');
}

function expiryOf(days: string | undefined): Date | null {
  if (days === undefined) return null;
  if (/^[1-9]\d{0,3}$/.test(days)) return new Date(Date.now() + Number(days) * 86_400_000);
  throw new FailedCommand(`«${days.slice(0, 20)}» no es un número de días.`, 'Use, por ejemplo, --days 30.', EXIT.usage);
}

function unknownAccount({ entity, login }: { entity: string; login: string }, known: readonly string[]): FailedCommand {
  const which = known.length > 0 ? `Sus cuentas son: ${known.join(', ')}.` : 'La entidad todavía no tiene cuentas: se crean al cargar su plan.';
  return new FailedCommand(`La entidad ${entity} no tiene la cuenta «${login}».`, which, EXIT.refused);
}
