import type pg from 'pg';
import { sql } from './sql.js';

const FIND = sql('find_drafts');
const SAVE = sql('save_drafts');

/** A text that nobody has submitted yet. */
export interface Draft {
  place: string;
  text: string;
  /** Who wrote it last. */
  account: string;
  /** ISO instant, UTC. */
  savedAt: string;
}

interface DraftRow {
  place: string;
  text: string;
  account: string;
  saved_at: Date;
}

/** Drafts of the narrative: a plain table, no history. The last writer of a place counts. */
export class NarrativeDrafts {
  constructor(private readonly pool: Pick<pg.Pool, 'query'>) {}

  /** Texts by place. */
  async of(entity: string, plan: string, period: string): Promise<Record<string, string>> {
    const drafts = await this.list(entity, plan, period);
    return Object.fromEntries(drafts.map(({ place, text }) => [place, text]));
  }

  /** In order of place. */
  async list(entity: string, plan: string, period: string): Promise<Draft[]> {
    const { rows } = await this.pool.query<DraftRow>(FIND, [entity, plan, period]);
    return rows.map(({ saved_at, ...draft }) => ({ ...draft, savedAt: saved_at.toISOString() }));
  }

  /** Leaves the other places as they are. */
  async save(entity: string, plan: string, period: string, texts: Readonly<Record<string, string>>, account: string): Promise<void> {
    await this.pool.query(SAVE, [entity, plan, period, Object.keys(texts), Object.values(texts), account]);
  }
}
