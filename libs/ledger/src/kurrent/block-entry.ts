import type { EventData, RecordedEvent } from '@kurrent/kurrentdb-client';
import { Block } from './block.js';
import { contentId } from './content-id.js';

const TYPE = 'events-located';

/** A block as it is kept on the server: first values, then differences. */
interface Entry {
  block: number;
  commits: number[];
  instants: number[];
  /** The command of the last event, whose next events have its instant. */
  commandId: string;
}

/** A complete block and the command of its last event. */
export interface Complete {
  block: Block;
  commandId: string;
}

export function entryData({ block, commandId }: Complete): EventData {
  const data: Entry = { block: block.number, commits: differences(block.commits), instants: differences(block.instants), commandId };
  return { id: contentId(JSON.stringify(data)), type: TYPE, contentType: 'application/json', data: { ...data }, metadata: undefined };
}

/** Undefined when the entry is not the one that belongs at its place. */
export function completeOf(event: RecordedEvent): Complete | undefined {
  const entry = event.data as unknown as Entry;
  if (event.type !== TYPE || entry.block !== Number(event.revision)) return undefined;
  const block = new Block(entry.block);
  let [commit, instant] = [0, 0];
  entry.commits.forEach((step, index) => {
    commit += step;
    instant += entry.instants[index]!;
    block.add(commit, instant);
  });
  return { block, commandId: entry.commandId };
}

export function isSame(one: Complete, other: Complete): boolean {
  return entryData(one).id === entryData(other).id;
}

function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}
