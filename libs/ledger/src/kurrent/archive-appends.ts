import type { EventData } from '@kurrent/kurrentdb-client';
import { HistoryDiffers, type StoredCommand } from '../core/archive.js';
import { bytesOf, eventsData, MAX_APPEND_BYTES } from './event-data.js';

/** Consecutive commands of one stream, recorded together. */
export interface ImportedAppend {
  stream: string;
  expectedVersion: number;
  events: EventData[];
  /** Of the first event. */
  position: number;
}

/**
 * @param head instant of the event before the first command; none may be earlier than the one before,
 * or the instants would not stay what they are
 */
export function appendsOf(commands: readonly StoredCommand[], head: number): ImportedAppend[] {
  const appends: ImportedAppend[] = [];
  let instant = head;
  for (const command of commands) {
    const append = appendOf(command);
    const recordedAt = Date.parse(command.events[0]!.recordedAt);
    if (recordedAt < instant) throw new HistoryDiffers(append.position, 'recorded before the event before it');
    instant = recordedAt;
    const last = appends.at(-1);
    if (last && joins(last, append)) last.events.push(...append.events);
    else appends.push(append);
  }
  return appends;
}

function joins(last: ImportedAppend, append: ImportedAppend): boolean {
  return last.stream === append.stream && bytesOf(last.events) + bytesOf(append.events) <= MAX_APPEND_BYTES;
}

function appendOf({ commandId, fingerprint, events }: StoredCommand): ImportedAppend {
  const { stream, entity, version, validAt, recordedAt, metadata, position } = events[0]!;
  const expectedVersion = version - 1;
  const request = { stream, expectedVersion, commandId, fingerprint, entity, validAt, metadata, events };
  return { stream, expectedVersion, events: eventsData(request, { recordedAt }), position };
}
