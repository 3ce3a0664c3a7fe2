import type { EventData } from '@kurrent/kurrentdb-client';
import { HistoryDiffers, type CommandPage } from '../core/archive.js';
import { bytesOf, eventsData, MAX_APPEND_BYTES } from './event-data.js';

/** Consecutive commands of one stream, recorded together. */
export interface ImportedAppend {
  stream: string;
  expectedVersion: number;
  events: EventData[];
  /** Of the first event. */
  position: number;
}

/** @param head instant of the event before the first command, which must not be earlier, or its instant would not stay what it is */
export function appendsOf(commands: CommandPage, head: number): ImportedAppend[] {
  const [first] = commands;
  if (first && Date.parse(first.events[0]!.recordedAt) < head) throw new HistoryDiffers(first.events[0]!.position, 'recorded before the event that precedes it');
  const appends: ImportedAppend[] = [];
  for (const command of commands) {
    const append = appendOf(command);
    const last = appends.at(-1);
    if (last && joins(last, append)) last.events.push(...append.events);
    else appends.push(append);
  }
  return appends;
}

function joins(last: ImportedAppend, append: ImportedAppend): boolean {
  return last.stream === append.stream && bytesOf(last.events) + bytesOf(append.events) <= MAX_APPEND_BYTES;
}

function appendOf({ commandId, fingerprint, events }: CommandPage[number]): ImportedAppend {
  const { stream, entity, version, validAt, recordedAt, metadata, position } = events[0]!;
  const expectedVersion = version - 1;
  const request = { stream, expectedVersion, commandId, fingerprint, entity, validAt, metadata, events };
  return { stream, expectedVersion, events: eventsData(request, { recordedAt }), position };
}
