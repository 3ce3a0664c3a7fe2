import { createHash } from 'node:crypto';

/** Name space of the ids below; a UUID chosen once and for ever. */
const QUIPU_WATCH = 'b4e6a1d2-93c7-5f08-8a6e-2d5b1c7f9e30';

/** UUID version 5 (RFC 9562) of a content: whoever deduces the same from the same sends the same command (law 3). */
export function contentId(content: unknown): string {
  const digest = createHash('sha1')
    .update(Buffer.from(QUIPU_WATCH.replaceAll('-', ''), 'hex'))
    .update(JSON.stringify(content, inKeyOrder))
    .digest()
    .subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The order in which properties were written says nothing. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
