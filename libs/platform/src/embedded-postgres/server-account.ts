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

interface SystemAccount {
  uid: number;
  gid: number;
}

const IN_NAMESPACE: ServerAccount = { prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534'] };
const CANDIDATES = ['postgres', 'nobody'];

/**
 * Ordinary users run the server themselves. Root borrows an unprivileged identity: a user
 * namespace where the system allows it, else an existing account, to which the folder is given.
 *
 * @param program one of PostgreSQL's, which the identity must be able to run
 */
export function chooseServerAccount(folder: string, program: string): ServerAccount {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = statSync(folder);
  if (owner.uid === 0) return works(IN_NAMESPACE, folder, program) ? IN_NAMESPACE : lendTo(CANDIDATES, folder, program);
  // A folder given to an account on an earlier start stays with it.
  return waysToRunAs(owner).find((way) => works(way, folder, program)) ?? refuse([`número ${owner.uid}`], folder, program);
}

/** Gives the folder to the first of these accounts that can enter it and run the program. */
export function lendTo(names: readonly string[], folder: string, program: string): ServerAccount {
  for (const account of names.map(accountNamed)) {
    if (!account) continue;
    giveTo(account, folder);
    const way = waysToRunAs(account).find((one) => works(one, folder, program));
    if (way) return way;
    giveTo({ uid: 0, gid: 0 }, folder);
  }
  return refuse(names, folder, program);
}

/** Files made by us must be readable by the account that runs the server. */
export function giveTo({ uid, gid }: Partial<SystemAccount>, path: string): void {
  if (uid === undefined || gid === undefined) return;
  chownSync(path, uid, gid);
  if (!statSync(path).isDirectory()) return;
  readdirSync(path).forEach((name) => giveTo({ uid, gid }, join(path, name)));
}

/** Plainly; or, where the path leads through folders closed to others (`/root`), keeping the right to pass through. */
function waysToRunAs({ uid, gid }: SystemAccount): ServerAccount[] {
  const pass = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return [
    { prefix: [], uid, gid },
    { prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...pass] },
  ];
}

function accountNamed(name: string): SystemAccount | undefined {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function works(account: ServerAccount, folder: string, program: string): boolean {
  return succeeds(account, ['ls', folder]) && succeeds(account, [program, '--version']);
}

function succeeds({ prefix, uid, gid }: ServerAccount, words: readonly string[]): boolean {
  const [command = '', ...args] = [...prefix, ...words];
  try {
    execFileSync(command, args, { uid, gid, stdio: 'ignore', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

function refuse(names: readonly string[], folder: string, program: string): never {
  throw new EmbeddedPostgresError(
    'PostgreSQL no puede ejecutarse como root y aquí no se pudo usar otra cuenta: el sistema no permite «unshare --user» ' +
      `y ninguna de las cuentas ${names.join(', ')} puede entrar a ${folder} y usar ${program}. ` +
      'Ejecute Quipu con un usuario común, o ponga QUIPU_HOME en una carpeta a la que esa cuenta pueda entrar (por ejemplo /var/lib/quipu).',
  );
}
