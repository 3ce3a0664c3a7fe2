import { execFileSync } from 'node:child_process';
import { chownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** How to run a PostgreSQL program: PostgreSQL refuses to run as root. */
export interface ServerAccount {
  /** Words put before the program. */
  prefix: readonly string[];
  uid?: number;
  gid?: number;
}

const AS_NOBODY = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
const CANDIDATES = ['postgres', 'nobody'];

/**
 * Ordinary users run the server themselves. Root borrows an unprivileged identity: a user
 * namespace where the system allows it, else an existing account, to which the folder is given.
 */
export function chooseServerAccount(folder: string, program: string): ServerAccount {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = statSync(folder);
  // A folder given to an account on an earlier start stays with it.
  if (owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid };
  if (works({ prefix: AS_NOBODY }, folder, program)) return { prefix: AS_NOBODY };
  return lendTo(CANDIDATES, folder, program);
}

/** Gives the folder to the first of these accounts that can enter it and run the program. */
export function lendTo(names: readonly string[], folder: string, program: string): ServerAccount {
  for (const account of names.map(accountNamed)) {
    if (!account) continue;
    giveTo(account, folder);
    if (works(account, folder, program)) return account;
    giveTo({ prefix: [], uid: 0, gid: 0 }, folder);
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL no puede ejecutarse como root y aquí no se pudo usar otra cuenta: el sistema no permite «unshare --user» ' +
      `y ninguna de las cuentas ${names.join(', ')} puede entrar a ${folder} y usar ${program}. ` +
      'Ejecute Quipu con un usuario común, o ponga QUIPU_HOME en una carpeta a la que esa cuenta pueda entrar (por ejemplo /var/lib/quipu).',
  );
}

/** Files made by us must be readable by the account that runs the server. */
export function giveTo(account: ServerAccount, path: string): void {
  const { uid, gid } = account;
  if (uid === undefined || gid === undefined) return;
  chownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  readdirSync(path).forEach((name) => giveTo(account, join(path, name)));
}

function accountNamed(name: string): ServerAccount | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { prefix: [], uid: Number(uid), gid: Number(gid) } : undefined;
}

function works(account: ServerAccount, folder: string, program: string): boolean {
  return succeeds(account, ['ls', folder]) && succeeds(account, [program, '--version']);
}

function succeeds({ prefix, uid, gid }: ServerAccount, words: readonly string[]): boolean {
  const [command = '', ...args] = [...prefix, ...words];
  try {
    execFileSync(command, args, { uid, gid, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
