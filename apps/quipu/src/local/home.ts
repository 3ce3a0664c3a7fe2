import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, seen from src/local/ and from dist/local/ alike. */
export const REPOSITORY = fileURLToPath(new URL('../../../..', import.meta.url));

export interface Home {
  root: string;
  /** Data of the embedded PostgreSQL. */
  postgres: string;
  /** What is running, while it runs. */
  runFile: string;
  /** Reports written by `up`. */
  reports: string;
  logs: string;
}

/** Where the embedded mode keeps its state: `.quipu/` in the repository, or QUIPU_HOME. */
export function quipuHome(environment: NodeJS.ProcessEnv = process.env): Home {
  const root = environment['QUIPU_HOME']?.trim() || join(REPOSITORY, '.quipu');
  return {
    root,
    postgres: join(root, 'postgres'),
    runFile: join(root, 'run.json'),
    reports: join(root, 'informes'),
    logs: join(root, 'bitacora'),
  };
}
