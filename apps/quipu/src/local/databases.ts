import { EXIT, FailedCommand } from '../failed-command.js';
import { quipuHome } from './home.js';
import { readRunState, type RunState } from './run-state.js';

export type Databases = RunState['databases'];

/** What the environment says, else what runs on this machine; undefined when neither gives all three. */
export function databases(environment: NodeJS.ProcessEnv = process.env): Databases | undefined {
  const running = readRunState(quipuHome(environment).runFile)?.databases;
  const ownerUrl = environment['QUIPU_OWNER_DATABASE_URL']?.trim() || running?.ownerUrl;
  const appUrl = environment['QUIPU_DATABASE_URL']?.trim() || running?.appUrl;
  const projectorUrl = environment['QUIPU_PROJECTOR_DATABASE_URL']?.trim() || running?.projectorUrl;
  return ownerUrl && appUrl && projectorUrl ? { ownerUrl, appUrl, projectorUrl } : undefined;
}

/** @throws FailedCommand when this machine has no database at hand */
export function requireDatabases(): Databases {
  const found = databases();
  if (found) return found;
  throw new FailedCommand(
    'En esta máquina no hay un sistema en marcha.',
    'Arránquelo con: npx quipu up. Si la base de datos está en otro lado, indique QUIPU_OWNER_DATABASE_URL, QUIPU_DATABASE_URL y QUIPU_PROJECTOR_DATABASE_URL.',
    EXIT.unavailable,
  );
}
