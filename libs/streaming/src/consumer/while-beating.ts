import type { Turn } from '../feed/feed-reader.js';

const EVERY_MS = 1_000;

/**
 * Works while the group hears that this member lives, however long it takes. The work's signal is
 * aborted when waiting any longer is in vain: the hold is lost, or the member has to leave. Work that
 * comes to its end all the same counts; whether the hold was lost meanwhile is told by what it
 * gives back.
 */
export async function whileBeating(turn: Turn, work: (held: AbortSignal) => Promise<void>): Promise<AbortSignal> {
  const lost = new AbortController();
  const timer = setInterval(() => turn.beat().catch((error: unknown) => lost.abort(error)), EVERY_MS);
  try {
    await work(AbortSignal.any([lost.signal, turn.leaving]));
    return lost.signal;
  } finally {
    clearInterval(timer);
  }
}
