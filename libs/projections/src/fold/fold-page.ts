import type { EventPage } from '@quipu/ledger';
import type { Projection } from '../projection.js';
import type { FoldState } from './entity-state.js';
import { type FoldResult, PageFold } from './page-fold.js';

/**
 * What a page of events does to the tables. Pure: `state` is left as it was. However a sequence of
 * events is cut into pages, the row versions are the same.
 */
export function foldPage(projections: readonly Projection[], state: FoldState, page: EventPage): FoldResult {
  const fold = new PageFold(projections, state);
  for (const event of page) fold.add(event);
  return fold.result();
}
