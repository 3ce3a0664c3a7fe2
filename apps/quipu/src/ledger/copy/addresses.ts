import { EXIT, FailedCommand } from '../../failed-command.js';
import { requireOwnerUrl } from '../../local/databases.js';
import { ledgerAddress } from '../../local/ledger-address.js';

const ADDRESS = /^(postgres(ql)?|kurrentdb(\+discover)?|esdb(\+discover)?):\/\/\S+$/;
const VARIABLE = /^[A-Z_][A-Z0-9_]*$/;

/** What was said, else where the system of this machine keeps its history. */
export function sourceAddress(said: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  return said === undefined ? (ledgerAddress(environment) ?? requireOwnerUrl(environment)) : address('--from', said, environment);
}

export function targetAddress(said: string, environment: NodeJS.ProcessEnv = process.env): string {
  return address('--to', said, environment);
}

/** An address, or the name of a variable that holds it. The value may carry a password: it is never repeated. */
function address(option: string, said: string, environment: NodeJS.ProcessEnv): string {
  const value = (VARIABLE.test(said) ? environment[said] : said)?.trim() ?? '';
  if (ADDRESS.test(value)) return value;
  const what = VARIABLE.test(said) ? `La variable ${said} no tiene la dirección de un almacén.` : `${option} no es la dirección de un almacén.`;
  throw new FailedCommand(what, 'Por ejemplo: postgres://quipu_owner:clave@servidor:5432/quipu o kurrentdb://servidor:2113?tls=true', EXIT.usage);
}
