import { type EventPage, keepFed, type KeepFedOptions } from '@quipu/ledger';
import { AnotherRunnerActive, TablesIncomplete, TablesNotReady } from '../database/errors.js';
import type { ProjectionRunner } from './projection-runner.js';

/** `onOpen`: the lock is held. */
export interface FollowOptions extends Omit<KeepFedOptions, 'fed' | 'isForWhoeverStarted'> {
  runner: ProjectionRunner;
  /** Told of tables that lack what came before them; when it is done they must not. Without it that is an error. */
  onIncomplete?: (tables: readonly string[]) => Promise<void>;
}

/**
 * Feeds the runner from the ledger until the signal. Survives the loss of the database. A runner
 * that could not begin because of another one, or for lack of tables, is an error of whoever
 * started it, and is thrown; one that had begun keeps trying.
 */
export function followLedger({ runner, onIncomplete, ...options }: FollowOptions): Promise<void> {
  const fed = {
    open: () => openComplete(runner, onIncomplete),
    get position() {
      return runner.position;
    },
    take: (page: EventPage) => runner.apply(page),
    close: () => runner.close(),
  };
  return keepFed({ ...options, fed, isForWhoeverStarted });
}

function isForWhoeverStarted(error: unknown): boolean {
  return error instanceof AnotherRunnerActive || error instanceof TablesNotReady || error instanceof TablesIncomplete;
}

async function openComplete(runner: ProjectionRunner, onIncomplete: FollowOptions['onIncomplete']): Promise<AbortSignal> {
  try {
    return await runner.open();
  } catch (error) {
    if (!(error instanceof TablesIncomplete) || !onIncomplete) throw error;
    await onIncomplete(error.tables);
    return runner.open();
  }
}
