import { existsSync, mkdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '@quipu/platform';
import { FailedCommand } from '../failed-command.js';
import type { Databases } from '../local/databases.js';
import type { Home } from '../local/home.js';
import { startDatabase } from '../up/database.js';
import { holdHome } from '../up/only-one.js';

/** Works in a folder beside it, which takes its name at the end: what a restore cut short leaves is never taken for a system. */
export async function inNewHome(root: string, tell: (line: string) => void, work: (databases: Databases) => Promise<void>): Promise<void> {
  const draft = `${resolve(root)}.restaurando`;
  const letGo = holdHome({ root: draft } as Home);
  if (!letGo) throw new FailedCommand(`Otra restauración está en marcha hacia ${root}.`);
  try {
    await fillDraft(join(draft, 'postgres'), tell, work);
    letGo();
    if (existsSync(root)) rmdirSync(root);
    mkdirSync(dirname(resolve(root)), { recursive: true });
    renameSync(draft, root);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function fillDraft(data: string, tell: (line: string) => void, work: (databases: Databases) => Promise<void>): Promise<void> {
  await clear(data, tell);
  const { postgres, urls } = await startDatabase(data, tell);
  try {
    await work(urls);
  } finally {
    await postgres.stop();
  }
}

/** A restore that was killed leaves its server running. */
async function clear(data: string, tell: (line: string) => void): Promise<void> {
  if (!existsSync(join(data, 'cluster'))) return;
  tell('Quitando lo que dejó una restauración cortada…');
  const left = await startEmbeddedPostgres({ dataDir: data });
  await left.stop('immediate');
  rmSync(data, { recursive: true, force: true });
}
