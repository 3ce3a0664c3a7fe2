import { issueToken, ROLE_LABELS, type Role } from '@quipu/platform';
import type { Command } from 'commander';
import { EXIT, FailedCommand } from '../failed-command.js';
import { requireOwnerUrl, withOwner } from '../local/access.js';
import { chosenEntity } from '../local/entity.js';
import type { Screen } from '../screen/screen.js';
import { textTable } from '../screen/text-table.js';
import { listAccounts } from './list-accounts.js';

export function addAccounts(program: Command, screen: Screen): void {
  program
    .command('accounts')
    .summary('cuentas de las entidades, en esta máquina')
    .description('Lista las cuentas y sus roles. Las llaves no se guardan: solo se pueden emitir nuevas con quipu token.')
    .option('--entity <código>', 'solo las de esta unidad ejecutora')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', '\nEjemplo:\n  quipu accounts --entity 300711')
    .action(async ({ entity, json }: { entity?: string; json?: boolean }) => {
      const accounts = await withOwner(requireOwnerUrl(), (owner) => listAccounts(owner, entity));
      if (json) return screen.out(JSON.stringify(accounts, null, 2));
      const rows = accounts.map(({ entity: of, login, role, officeCode, officeName }) => [of, login, ROLE_LABELS[role as Role], officeCode, officeName]);
      const columns = ['Entidad', 'Cuenta', 'Rol', 'Oficina', 'Nombre de la oficina'].map((title) => ({ title }));
      screen.out(...textTable(columns, rows));
    });
}

export function addToken(program: Command, screen: Screen): void {
  program
    .command('token')
    .argument('<cuenta>', 'nombre de la cuenta; vea quipu accounts')
    .summary('emite una llave nueva para una cuenta, en esta máquina')
    .description('Emite una llave nueva para una cuenta. Se muestra una sola vez; las anteriores siguen valiendo.')
    .option('--entity <código>', 'unidad ejecutora; si no se indica, QUIPU_ENTITY o la única que haya')
    .option('--days <días>', 'cuántos días vale; sin límite si no se indica')
    .option('--json', 'escribe el resultado como JSON')
    .addHelpText('after', '\nEjemplos:\n  quipu token planeamiento --entity 300711\n  QUIPU_TOKEN=$(quipu token planeamiento --days 1) quipu load mi-plan')
    .action(async (login: string, { entity, days, json }: { entity?: string; days?: string; json?: boolean }) => {
      const ownerUrl = requireOwnerUrl();
      const account = { entity: await chosenEntity(entity), login };
      const expiresAt = expiryOf(days);
      const token = await withOwner(ownerUrl, async (owner) => {
        const known = await listAccounts(owner, account.entity);
        if (!known.some((one) => one.login === login)) throw unknownAccount(account, known.map((one) => one.login));
        return issueToken(owner, account, { label: 'quipu token', expiresAt });
      });
      screen.out(json ? JSON.stringify({ ...account, token, expiresAt }, null, 2) : token);
      screen.say('Esta llave no se vuelve a mostrar: guárdela.');
    });
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
