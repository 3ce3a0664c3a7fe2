import type { EventPage } from '@quipu/ledger';
import { inTransaction } from '@quipu/ledger/postgres';
import { addBlocked } from '../database/blocked.js';
import { advanceCheckpoint, announcePosition, type Checkpoint } from '../database/checkpoint.js';
import { readAhead } from '../database/entity-positions.js';
import { CheckpointMoved } from '../database/errors.js';
import type { FoldState } from '../fold/entity-state.js';
import { foldAndWrite, type Folded } from './fold-and-write.js';
import type { RunnerOptions } from './runner-options.js';
import { RunnerSession } from './runner-session.js';

/**
 * Folds pages of events into the read tables: each page in one transaction with the checkpoint.
 * It does not care where pages come from, how large they are, or whether they come twice. It has the
 * tables for itself; `SharedRunner` shares them.
 */
export class ProjectionRunner {
  readonly #session: RunnerSession;
  /** Entities that runners who shared the tables left further than the checkpoint. */
  #ahead: ReadonlyMap<string, number> = new Map();

  constructor(options: RunnerOptions) {
    this.#session = new RunnerSession(options, 'alone');
  }

  /** Last event folded in, as far as this runner knows. */
  get position(): number {
    return this.#session.checkpoint.position;
  }

  /** Connected and holding the lock, as far as it knows. */
  get isOpen(): boolean {
    return this.#session.isOpen;
  }

  /**
   * Takes the lock and finds where to go on. The signal is aborted when the connection is over.
   * Throws `AnotherRunnerActive`, `TablesNotReady`, `TablesIncomplete`.
   */
  open(): Promise<AbortSignal> {
    return this.#session.open(() => this.#findAhead());
  }

  /** Gives the lock back. The page at hand must be over. */
  close(): Promise<void> {
    return this.#session.close();
  }

  /**
   * Events at or below the checkpoint are passed over. Calls must not overlap. On any failure
   * nothing of the page is written, and the runner must be opened again.
   */
  async apply(page: EventPage): Promise<void> {
    const fresh = page.filter(({ position }) => position > this.position);
    if (fresh.length === 0) return;
    try {
      if (await this.#applied(fresh)) return;
      await this.#reloadOnwards();
    } catch (error) {
      await this.close();
      throw error;
    }
    await this.apply(page);
  }

  /** False, and nothing done, when the checkpoint is not where this runner left it. */
  async #applied(page: EventPage): Promise<boolean> {
    try {
      await this.#applyFresh(page);
      return true;
    } catch (error) {
      if (error instanceof CheckpointMoved) return false;
      throw error;
    }
  }

  async #applyFresh(page: EventPage): Promise<void> {
    const session = this.#session;
    const { client, store } = session.opened;
    const lacking = session.counted(page.filter(({ entity, position }) => position > (this.#ahead.get(entity) ?? 0)));
    const state = await session.states.forPage(store, lacking);
    const { position, recordedAt } = page.at(-1)!;
    const next = { ...session.checkpoint, position, recordedAt };
    const result = await inTransaction(client, () => this.#write(state, lacking, next));
    session.checkpoint = next;
    session.states.adopt(result.state);
    session.tell(result, page, position);
  }

  async #write(state: FoldState, page: EventPage, next: Checkpoint): Promise<Folded> {
    const { name, checkpoint, opened } = this.#session;
    const { client, store } = opened;
    const advanced = await advanceCheckpoint(client, name, checkpoint, next);
    if (!advanced) throw new CheckpointMoved();
    const result = await foldAndWrite({ client, store, state }, page);
    await addBlocked(client, name, result.blocked);
    await announcePosition(client, next.position);
    return result;
  }

  async #reloadOnwards(): Promise<void> {
    const before = this.position;
    await this.#session.reload();
    await this.#findAhead();
    // The page does not follow from there: whoever feeds this runner must start again.
    if (this.position < before) throw new Error(`the checkpoint went back from ${before} to ${this.position}`);
    this.#session.tellReloaded();
  }

  async #findAhead(): Promise<void> {
    this.#ahead = await readAhead(this.#session.opened.client, this.#session.name);
  }
}
