import type { EventPage } from '@quipu/ledger';
import { encodeEvent, encodeMark, type FeedMessage } from '../message/index.js';

/** Bytes sent at once: every partition's part stays well below what a broker accepts. */
const SLICE_BYTES = 4 * 1024 * 1024;

/**
 * What a page becomes: its events in order, and then a mark for every partition, also where nothing
 * came. In slices to be sent one after another, so that a partition's order is the page's.
 *
 * @param lastOf position of the entity's last event before the page
 */
export function pageMessages(page: EventPage, partitions: number, lastOf: (entity: string) => number): FeedMessage[][] {
  const last = new Map<string, number>();
  const messages = page.map((event) => {
    const previous = last.get(event.entity) ?? lastOf(event.entity);
    last.set(event.entity, event.position);
    return encodeEvent({ event, previous }, partitions);
  });
  const marks = Array.from({ length: partitions }, (_, partition) => encodeMark(partition, page.at(-1)!));
  return slices([...messages, ...marks]);
}

function slices(messages: readonly FeedMessage[]): FeedMessage[][] {
  const found: FeedMessage[][] = [];
  let bytes = Infinity;
  for (const message of messages) {
    const size = Buffer.byteLength(message.value);
    if (bytes + size > SLICE_BYTES) {
      found.push([]);
      bytes = 0;
    }
    found.at(-1)!.push(message);
    bytes += size;
  }
  return found;
}
