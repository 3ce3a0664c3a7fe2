import type { Recordable } from '../core/recordable.js';

const REQUESTS = 256;
/** Characters of payload. */
const SIZE = 4_000_000;

/**
 * The next batch, in order of arrival: one request per stream and per command id, since the outcome
 * of a second one depends on the first's. Those left out stay in order for the next batch.
 */
export function takeBatch<T extends { request: Recordable }>(waiting: readonly T[]): { batch: T[]; rest: T[] } {
  const batch: T[] = [];
  const rest: T[] = [];
  const taken = new Set<string>();
  let size = 0;
  for (const [index, one] of waiting.entries()) {
    const { stream, commandId } = one.request;
    size += sizeOf(one.request);
    if (batch.length === REQUESTS || (batch.length > 0 && size > SIZE)) {
      return { batch, rest: [...rest, ...waiting.slice(index)] };
    }
    if (taken.has(stream) || taken.has(commandId)) {
      size -= sizeOf(one.request);
      rest.push(one);
    } else {
      batch.push(one);
    }
    taken.add(stream).add(commandId);
  }
  return { batch, rest };
}

function sizeOf({ events, metadata }: Recordable): number {
  return events.reduce((sum, { data }) => sum + data.length, metadata.length);
}
