import { setImmediate } from 'node:timers/promises';
import type { EventPage } from '@quipu/ledger';
import type { FoldState } from '../fold/entity-state.js';
import { type FoldResult, PageFold } from '../fold/page-fold.js';
import type { Projection } from '../projection.js';

/** Some tens of milliseconds on an old machine. */
const EVENTS_AT_A_TIME = 20;

/**
 * `foldPage`, letting the process attend to the rest now and then: a page of thousands of events takes
 * seconds, in which a connection that is being opened, or an answer that has come, would be taken for late.
 */
export async function foldWithPauses(projections: readonly Projection[], state: FoldState, page: EventPage): Promise<FoldResult> {
  const fold = new PageFold(projections, state);
  for (const [i, event] of page.entries()) {
    if (i > 0 && i % EVENTS_AT_A_TIME === 0) await setImmediate();
    fold.add(event);
  }
  return fold.result();
}
