import { ConfigProblem, type Setting } from './settings.js';

export type ConfigOf<Settings> = { [Name in keyof Settings]: Settings[Name] extends Setting<infer T> ? T : never };

/** The environment does not allow to start; the message names every variable that is wrong, in Spanish. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`La configuración no permite arrancar:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads what a process needs from its environment, all of it before failing.
 *
 * @example readConfig({ ...httpSettings, databaseUrl: required(databaseUrl('QUIPU_DATABASE_URL')) })
 * @throws ConfigError
 */
export function readConfig<Settings extends Record<string, Setting<unknown>>>(
  settings: Settings,
  environment: NodeJS.ProcessEnv = process.env,
): ConfigOf<Settings> {
  const problems: string[] = [];
  const entries = Object.entries(settings).map(([name, setting]) => [name, readOne(setting, environment, problems)]);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.fromEntries(entries) as ConfigOf<Settings>;
}

function readOne(setting: Setting<unknown>, environment: NodeJS.ProcessEnv, problems: string[]): unknown {
  try {
    return setting.read(environment[setting.variable]);
  } catch (error) {
    if (!(error instanceof ConfigProblem)) throw error;
    problems.push(`${setting.variable}: ${error.message}`);
    return undefined;
  }
}
