import { EXIT, FailedCommand } from '../failed-command.js';
import { databaseUrl } from './databases.js';

/**
 * The token given, the one in QUIPU_TOKEN or, on the machine of the system, one of the planning office.
 *
 * @param does for the error: what the account does, «congela»
 */
export async function planningToken(entity: string, token: string | undefined, does: string): Promise<string> {
  const given = token?.trim() || process.env['QUIPU_TOKEN']?.trim();
  if (given) return given;
  const ownerUrl = databaseUrl('ownerUrl');
  if (!ownerUrl) throw new FailedCommand(`Falta la llave de la cuenta que ${does}.`, 'Pásela con --token o QUIPU_TOKEN.', EXIT.refused);
  // Loaded only here, as in `load`.
  const { localPass } = await import('./pass.js');
  return (await localPass(ownerUrl, entity, [])).token;
}
