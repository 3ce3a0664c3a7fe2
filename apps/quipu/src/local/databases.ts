import { EXIT, FailedCommand } from '../failed-command.js';
import { quipuHome } from './home.js';
import { readRunState, type RunState } from './run-state.js';

export type Databases = RunState['databases'];

const VARIABLES = {
  ownerUrl: 'QUIPU_OWNER_DATABASE_URL',
  appUrl: 'QUIPU_DATABASE_URL',
  projectorUrl: 'QUIPU_PROJECTOR_DATABASE_URL',
} as const satisfies Record<keyof Databases, string>;

/**
 * What the environment says, else what runs on this machine; undefined when neither does. Who can
 * read `.quipu/run.json` already holds the database, so this machine's operator may act for the
 * planning office without knowing its token.
 */
export function databaseUrl(name: keyof Databases, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return environment[VARIABLES[name]]?.trim() || readRunState(quipuHome(environment).runFile)?.databases[name];
}

/** Those that the environment names, all three, whatever runs on this machine. */
export function environmentDatabases(environment: NodeJS.ProcessEnv = process.env): Databases | undefined {
  const [ownerUrl, appUrl, projectorUrl] = (['ownerUrl', 'appUrl', 'projectorUrl'] as const).map((name) => environment[VARIABLES[name]]?.trim());
  if (ownerUrl && appUrl && projectorUrl) return { ownerUrl, appUrl, projectorUrl };
  if (!ownerUrl && !appUrl && !projectorUrl) return undefined;
  throw new FailedCommand('Falta una de las tres direcciones de la base de datos.', `Indique ${Object.values(VARIABLES).join(', ')}, o ninguna.`, EXIT.usage);
}

/** All three, or undefined. */
export function databases(environment: NodeJS.ProcessEnv = process.env): Databases | undefined {
  const [ownerUrl, appUrl, projectorUrl] = (['ownerUrl', 'appUrl', 'projectorUrl'] as const).map((name) => databaseUrl(name, environment));
  return ownerUrl && appUrl && projectorUrl ? { ownerUrl, appUrl, projectorUrl } : undefined;
}

/** @throws FailedCommand when this machine has no database at hand */
export function requireOwnerUrl(environment: NodeJS.ProcessEnv = process.env): string {
  return databaseUrl('ownerUrl', environment) ?? nothingRuns([VARIABLES.ownerUrl]);
}

/** @throws FailedCommand when this machine has no database at hand */
export function requireDatabases(): Databases {
  return databases() ?? nothingRuns(Object.values(VARIABLES));
}

/** Who may make roles and the database itself; where nobody else is named, their owner. */
export function adminUrl({ ownerUrl }: Databases, environment: NodeJS.ProcessEnv = process.env): string {
  return environment['QUIPU_ADMIN_DATABASE_URL']?.trim() || ownerUrl;
}

function nothingRuns(variables: readonly string[]): never {
  throw new FailedCommand(
    'En esta máquina no hay un sistema en marcha.',
    `Arránquelo con: npx quipu up. Si la base de datos está en otro lado, indique ${variables.join(', ')}.`,
    EXIT.unavailable,
  );
}
