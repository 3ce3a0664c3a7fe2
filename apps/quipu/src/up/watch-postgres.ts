import { setTimeout as wait } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@quipu/platform';

const LOOK_EVERY_MS = 1_000;

/** Starts the server again whenever it dies. Ends when `signal` says so; rejects when it cannot be started. */
export async function watchPostgres(dataDir: string, first: EmbeddedPostgres, signal: AbortSignal, say: (line: string) => void): Promise<void> {
  let postgres = first;
  while (await patience(signal)) {
    if (await postgres.isAlive()) continue;
    if (signal.aborted) return;
    say('La base de datos se cayó; se vuelve a arrancar…');
    postgres = await startEmbeddedPostgres({ dataDir, log: say });
    if (postgres.port !== first.port) throw new Error(`El puerto ${first.port} de la base de datos lo tomó otro programa.`);
    say('La base de datos responde otra vez.');
  }
}

/** False when there is nothing more to wait for. */
async function patience(signal: AbortSignal): Promise<boolean> {
  await wait(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}
