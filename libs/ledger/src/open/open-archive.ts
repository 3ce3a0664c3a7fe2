import type { Archive } from '../core/archive.js';
import { PostgresArchive } from '../postgres/index.js';

/** Of a `postgres://…` address (its owner's, to import), or one that `isElsewhere`. */
export async function openArchive(url: string): Promise<Archive> {
  return new PostgresArchive(url);
}
