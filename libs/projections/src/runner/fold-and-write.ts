import type { ClientBase } from 'pg';
import type { EventPage } from '@quipu/ledger';
import { RowsRefused } from '../database/errors.js';
import type { TableStore } from '../database/table-store.js';
import type { FoldState } from '../fold/entity-state.js';
import type { FoldResult } from '../fold/page-fold.js';
import type { Projection } from '../projection.js';
import { foldWithPauses } from './fold-with-pauses.js';
import { refusing, type RefusedEvents } from './refused-events.js';

/** Events folded while the database writes those before them. */
const PIECE = 200;

interface Work {
  client: Pick<ClientBase, 'query'>;
  store: TableStore;
  /** Of every entity in the page. */
  state: FoldState;
}

/** The entities of the work as they stand after the page, and those that it stopped. */
export type Folded = Pick<FoldResult, 'state' | 'blocked'>;

/**
 * Folds the page and writes its rows, inside a transaction. Rows that a table refuses (out of
 * range, too long for an index) block the entity of the event that made them, like an event that
 * a projection cannot process; the rest of the page is written.
 */
export async function foldAndWrite(work: Work, page: EventPage, refused: RefusedEvents = new Map()): Promise<Folded> {
  const projections = refusing(work.store.projections, refused);
  const result = await unlessRefused(work, () => inPieces(work, projections, page));
  if (!(result instanceof RowsRefused)) return result;
  const { event, why } = await firstRefused(work, projections, page, result);
  return foldAndWrite(work, page, new Map(refused).set(event.id, { table: why.table, why: why.cause }));
}

/** The database writes one piece of the page while the next is folded here. */
async function inPieces({ store, state }: Work, projections: readonly Projection[], page: EventPage): Promise<Folded> {
  const after = new Map(state);
  const blocked: FoldResult['blocked'][number][] = [];
  let writing = Promise.resolve();
  try {
    for (let start = 0; start < page.length; start += PIECE) {
      const folded = await foldWithPauses(projections, after, page.slice(start, start + PIECE));
      for (const [entity, one] of folded.state) after.set(entity, one);
      blocked.push(...folded.blocked);
      await writing;
      writing = store.write(folded.changes);
      // Heard at the next turn; until then it must not end the process.
      writing.catch(() => undefined);
    }
  } finally {
    // Nothing else may be asked of the connection meanwhile.
    await writing;
  }
  return { state: after, blocked };
}

/** The refusal, with nothing written. */
async function unlessRefused<T>({ client }: Work, write: () => Promise<T>): Promise<T | RowsRefused> {
  await client.query('SAVEPOINT page');
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof RowsRefused)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT page');
    return error;
  }
}

/** By halves: a page is refused as soon as it holds the first bad event, and stays refused with more. */
async function firstRefused(work: Work, projections: readonly Projection[], page: EventPage, refusal: RowsRefused) {
  let why = refusal;
  let [good, bad] = [0, page.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const found = await unlessRefused(work, () => inPieces(work, projections, page.slice(0, middle)));
    if (found instanceof RowsRefused) [bad, why] = [middle, found];
    else {
      good = middle;
      await work.client.query('ROLLBACK TO SAVEPOINT page');
    }
  }
  return { event: page[bad - 1]!, why };
}
