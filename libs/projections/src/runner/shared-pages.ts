import type { EventPage } from '@quipu/ledger';
import { inTransaction } from '@quipu/ledger/postgres';
import { addBlocked } from '../database/blocked.js';
import { readCheckpoint } from '../database/checkpoint.js';
import { moveEntities, readStanding } from '../database/entity-positions.js';
import { CheckpointMoved, EntitiesMoved } from '../database/errors.js';
import { shareTables } from '../database/tables-lock.js';
import type { FoldState } from '../fold/entity-state.js';
import { EntityPositions } from './entity-positions.js';
import { foldAndWrite, type Folded } from './fold-and-write.js';
import type { RunnerOptions } from './runner-options.js';
import type { RunnerSession } from './runner-session.js';

/** Writes pages beside others who do: each in one transaction with the positions of its entities, by compare-and-set. */
export class SharedPages {
  readonly #positions = new EntityPositions();

  constructor(
    private readonly session: RunnerSession,
    private readonly onNotice: RunnerOptions['onNotice'],
  ) {}

  /** Last event that the entity has, as far as is known; only after `learn`. */
  positionOf(entity: string): number {
    return this.#positions.of(entity);
  }

  /** Asks where entities stand that are not known. */
  async learn(page: EventPage): Promise<void> {
    const { name, opened, states } = this.session;
    const standing = await readStanding(opened.client, name, this.#positions.unknown(page.map(({ entity }) => entity)));
    // Rows that are read after the position may be newer, never older; the compare-and-set finds it out.
    states.forget(standing);
    this.#positions.learn(standing);
  }

  /** Events that follow on what their entities have. Throws when somebody else has written; see `unlessMoved`. */
  async write(page: EventPage): Promise<void> {
    if (page.length === 0) return;
    const { session } = this;
    const state = await session.states.forPage(session.opened.store, page);
    const moves = this.#positions.movesBy(page);
    const result = await inTransaction(session.opened.client, async () => {
      await this.#begin();
      const missed = await moveEntities(session.opened.client, session.name, moves);
      if (missed.length > 0) throw new EntitiesMoved(missed);
      return this.#writeRows(state, page);
    });
    this.#positions.learn(moves);
    session.states.adopt(result.state);
    session.tell(result, page, page.at(-1)!.position);
  }

  /** Undefined when somebody else had written: what was known and is no longer so is forgotten. */
  async unlessMoved<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof EntitiesMoved) this.#overtaken(error.entities);
      else if (error instanceof CheckpointMoved) await this.#reload();
      else throw error;
      return undefined;
    }
  }

  forgetAll(): void {
    this.#positions.clear();
  }

  #overtaken(entities: readonly string[]): void {
    this.#positions.forget(entities);
    this.onNotice?.({ kind: 'overtaken', entities });
  }

  async #reload(): Promise<void> {
    await this.session.reload();
    this.#positions.clear();
    this.session.tellReloaded();
  }

  /** Until the page is over rows change only by following events; nor did they otherwise since they were read. */
  async #begin(): Promise<void> {
    const { name, opened, checkpoint } = this.session;
    await shareTables(opened.client, name);
    const { generation } = await readCheckpoint(opened.client, name);
    if (generation !== checkpoint.generation) throw new CheckpointMoved();
  }

  async #writeRows(state: FoldState, page: EventPage): Promise<Folded> {
    const { name, opened } = this.session;
    const { client, store } = opened;
    const result = await foldAndWrite({ client, store, state }, this.session.counted(page));
    await addBlocked(client, name, result.blocked);
    return result;
  }
}
