import type { Upcasters } from '@quipu/ledger';
import type { ArrivedBatch, Turn } from '../feed/feed-reader.js';
import type { ArrivedMessage } from '../message/index.js';
import type { SharedRunner } from '../shared-runner.js';
import type { Continuity } from './continuity.js';
import { type ReadChunk, readChunk, type UndecodableMessage } from './read-chunk.js';
import type { SteadyRunner } from './steady-runner.js';
import { whileBeating } from './while-beating.js';

export interface Working {
  topic: string;
  runner: SteadyRunner;
  park: (messages: readonly UndecodableMessage[]) => Promise<void>;
  upcasters: Upcasters;
  batchSize: number;
  continuity: Continuity;
  onWorkedOff?: (chunk: ReadChunk, partition: number) => void;
}

/** `follows`: on what came before of its partition. */
type Chunk = ReadChunk & { follows: boolean };

/**
 * The messages of one partition, chunk by chunk: what cannot be read is parked, the rest applied,
 * then the mark, then the group is told. Each step may be repeated; none is left out.
 */
export async function workOff(working: Working, batch: ArrivedBatch, turn: Turn): Promise<void> {
  for (const messages of chunks(batch.messages, working.batchSize)) {
    if (turn.leaving.aborted) return;
    const chunk = readChunk(messages, working.upcasters);
    const follows = working.continuity.follows(messages[0]!);
    const lost = await takeEffect(working, batch, { ...chunk, follows }, turn);
    if (!lost) return;
    working.continuity.reached(messages.at(-1)!);
    working.onWorkedOff?.(chunk, batch.partition);
    await turn.done(messages.at(-1)!);
    lost.throwIfAborted();
    await turn.beat();
  }
}

/** Undefined when the member was asked to leave before it could be done, as with the database away. */
async function takeEffect(working: Working, batch: ArrivedBatch, chunk: Chunk, turn: Turn): Promise<AbortSignal | undefined> {
  try {
    return await whileBeating(turn, (held) => working.runner.persist((tables) => effects(working, batch, chunk, tables), held));
  } catch (error) {
    if (turn.leaving.aborted) return undefined;
    throw error;
  }
}

async function effects({ topic, park }: Working, { partition, partitions }: ArrivedBatch, chunk: Chunk, tables: SharedRunner): Promise<void> {
  const { follows, deliveries, mark, undecodable } = chunk;
  // What could not be read may have been an event: the ledger has it, and tells before the mark counts.
  if (!follows || undecodable.length > 0) await tables.assigned(topic, partition, partitions);
  if (undecodable.length > 0) await park(undecodable);
  if (deliveries.length > 0) await tables.apply(deliveries);
  if (mark !== undefined) await tables.mark(topic, partition, partitions, mark.position, mark.recordedAt);
}

function* chunks(messages: readonly ArrivedMessage[], size: number): Generator<readonly ArrivedMessage[]> {
  for (let from = 0; from < messages.length; from += size) yield messages.slice(from, from + size);
}
