import { type Archive, HistoryDiffers } from '../core/archive.js';
import { compareHistories, pagesUpTo } from './compare-histories.js';
import { HistoryDigest } from './history-digest.js';

export interface CopyProgress {
  stage: 'comparing' | 'copying' | 'verifying';
  position: number;
  target: number;
}

export interface CopyOptions {
  from: Archive;
  to: Archive;
  onProgress?: (progress: CopyProgress) => void;
  /** Ends it after the page at hand: what is there is a beginning to go on from. */
  signal?: AbortSignal;
}

export interface CopyResult {
  /** Where an earlier copy had ended; 0 when there was none. */
  resumedAfter: number;
  /** Events recorded by this copy. */
  copied: number;
  /** Position of the last event in the target. */
  head: number;
  /** SHA-256 over every envelope in order, the same in both. */
  digest: string;
}

/**
 * Moves a history to another store, up to the head that the source has at the beginning. What an
 * earlier copy left is compared first, event by event, and continued; what is copied is read back
 * and compared. Nobody may record in the target meanwhile.
 *
 * Errors: `HistoryDiffers`, `LedgerUnavailable`. Undefined when the signal ended it.
 */
export async function copyHistory({ from, to, onProgress, signal }: CopyOptions): Promise<CopyResult | undefined> {
  const target = await from.head();
  const resumedAfter = await to.head();
  if (resumedAfter > target) throw new HistoryDiffers(target + 1, 'the target has more than the source');
  const digest = new HistoryDigest();
  const tell = (stage: CopyProgress['stage']) => (position: number) => onProgress?.({ stage, position, target });
  const compare = (after: number, upTo: number, stage: CopyProgress['stage']) =>
    compareHistories({ from, to, after, upTo, digest, signal, onPage: tell(stage) });

  await compare(0, resumedAfter, 'comparing');
  await copy({ from, to, signal }, resumedAfter, target, tell('copying'));
  await compare(resumedAfter, target, 'verifying');
  if (signal?.aborted) return undefined;
  return { resumedAfter, copied: target - resumedAfter, head: target, digest: digest.value };
}

async function copy({ from, to, signal }: CopyOptions, after: number, target: number, onPage: (position: number) => void): Promise<void> {
  for await (const page of pagesUpTo(from, after, target)) {
    if (signal?.aborted) return;
    await to.importCommands(page);
    onPage(page.at(-1)!.events.at(-1)!.position);
  }
}
