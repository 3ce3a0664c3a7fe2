import { createHash } from 'node:crypto';
import type { StoredCommand } from '../core/archive.js';
import { textOf } from './event-text.js';

/** One figure for a whole history: what two people compare to know that they hold the same one. */
export class HistoryDigest {
  readonly #hash = createHash('sha256');

  add({ commandId, fingerprint, events }: StoredCommand): void {
    this.#hash.update(`${commandId} ${fingerprint}\n`);
    for (const event of events) this.#hash.update(`${textOf(event)}\n`);
  }

  /** 64 hex digits, over what has been added so far. */
  get value(): string {
    return this.#hash.copy().digest('hex');
  }
}
