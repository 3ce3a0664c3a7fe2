import { HistoryDiffers, type CommandPage, type StoredCommand } from './archive.js';
import type { StoredEvent } from './stored-event.js';

/** The events of one command. */
type Group = readonly StoredEvent[];

/** Cuts pages of consecutive events into whole commands; the last one of a page waits for the next page. */
export async function* wholeCommands(pages: AsyncIterable<readonly StoredEvent[]>): AsyncGenerator<readonly Group[]> {
  let waiting: StoredEvent[] = [];
  for await (const page of pages) {
    const groups = grouped([...waiting, ...page]);
    waiting = groups.pop() ?? [];
    if (groups.length > 0) yield groups;
  }
  if (waiting.length > 0) yield [waiting];
}

function grouped(events: readonly StoredEvent[]): StoredEvent[][] {
  const groups: StoredEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0]?.commandId === event.commandId) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

/**
 * What every driver demands of commands that are to be recorded after a head: that they follow it and
 * one another. Whether each stream's first version follows what is there, the driver looks up.
 * Throws `HistoryDiffers`.
 */
export function demandContinuation(commands: CommandPage, head: number): void {
  let position = head;
  let before: StoredEvent | undefined;
  const versions = new Map<string, number>();
  for (const command of commands) {
    demandWhole(command, position);
    const [first] = command.events as [StoredEvent];
    if (before && before.recordedAt > first.recordedAt) throw new HistoryDiffers(first.position, 'recorded before the event that precedes it');
    if ((versions.get(first.stream) ?? first.version - 1) !== first.version - 1) throw new HistoryDiffers(first.position, `not the next version of ${first.stream}`);
    before = command.events.at(-1)!;
    versions.set(first.stream, before.version);
    position = before.position;
  }
}

/** By stream, the first event that is to come. */
export function firstOfEachStream(commands: CommandPage): Map<string, StoredEvent> {
  const firsts = new Map<string, StoredEvent>();
  for (const { events } of commands) if (!firsts.has(events[0]!.stream)) firsts.set(events[0]!.stream, events[0]!);
  return firsts;
}

function demandWhole({ commandId, events }: StoredCommand, before: number): void {
  const [first] = events;
  if (!first) throw new HistoryDiffers(before + 1, `command ${commandId} has no events`);
  events.forEach((event, index) => {
    if (event.position !== before + index + 1) throw new HistoryDiffers(before + index + 1, `found the event of position ${event.position}`);
    const isOne = event.commandId === commandId && event.stream === first.stream && event.recordedAt === first.recordedAt;
    if (!isOne || event.version !== first.version + index) throw new HistoryDiffers(event.position, `command ${commandId} is not whole`);
  });
}
