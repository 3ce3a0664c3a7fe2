import { createHash } from 'node:crypto';

/**
 * UUID version 8 (RFC 9562) of a text. An append that is repeated carries the same id and so has one
 * effect on the server; one with another content is a conflict, never taken for a repetition.
 */
export function contentId(text: string): string {
  const digest = createHash('sha256').update(text).digest().subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x80;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
