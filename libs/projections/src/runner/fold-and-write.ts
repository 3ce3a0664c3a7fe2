import type { ClientBase } from 'pg';
import type { EventPage } from '@quipu/ledger';
import { RowsRefused } from '../database/errors.js';
import type { TableStore } from '../database/table-store.js';
import type { FoldState } from '../fold/entity-state.js';
import type { FoldResult } from '../fold/page-fold.js';
import { foldWithPauses } from './fold-with-pauses.js';
import { refusing, type RefusedEvents } from './refused-events.js';

interface Work {
  client: Pick<ClientBase, 'query'>;
  store: TableStore;
  state: FoldState;
}

/**
 * Folds the page and writes its rows, inside a transaction. Rows that a table refuses (out of
 * range, too long for an index) block the entity of the event that made them, like an event that
 * a projection cannot process; the rest of the page is written.
 */
export async function foldAndWrite(work: Work, page: EventPage, refused: RefusedEvents = new Map()): Promise<FoldResult> {
  const result = await foldWithPauses(refusing(work.store.projections, refused), work.state, page);
  const refusal = await tryWrite(work, result);
  if (!refusal) return result;
  const { event, why } = await firstRefused(work, page, refused, refusal);
  return foldAndWrite(work, page, new Map(refused).set(event.id, { table: why.table, why: why.cause }));
}

/** The refusal, with nothing written; undefined when all rows were. */
async function tryWrite({ client, store }: Work, { changes }: FoldResult): Promise<RowsRefused | undefined> {
  await client.query('SAVEPOINT page');
  try {
    await store.write(changes);
    return undefined;
  } catch (error) {
    if (!(error instanceof RowsRefused)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT page');
    return error;
  }
}

/** By halves: a page is refused as soon as it holds the first bad event, and stays refused with more. */
async function firstRefused(work: Work, page: EventPage, refused: RefusedEvents, refusal: RowsRefused) {
  const projections = refusing(work.store.projections, refused);
  let why = refusal;
  let [good, bad] = [0, page.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const found = await tryWrite(work, await foldWithPauses(projections, work.state, page.slice(0, middle)));
    if (found) [bad, why] = [middle, found];
    else {
      good = middle;
      await work.client.query('ROLLBACK TO SAVEPOINT page');
    }
  }
  return { event: page[bad - 1]!, why };
}
