import type { Archive } from '../core/archive.js';
import { PostgresArchive } from '../postgres/index.js';
import { isKurrent } from './is-kurrent.js';

/** Of a `postgres://…` address (as its owner, to import) or a `kurrentdb://…` one. */
export async function openArchive(url: string): Promise<Archive> {
  if (!isKurrent(url)) return new PostgresArchive(url);
  // Its client loads a native reader: only where it is asked for.
  const { KurrentArchive } = await import('../kurrent/index.js');
  return new KurrentArchive({ connectionString: url });
}
