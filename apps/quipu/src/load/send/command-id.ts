import { createHash } from 'node:crypto';
import type { PlannedCommand } from '../judge/planned-command.js';

/** Name space of the ids below; a UUID chosen once and for ever. */
const QUIPU_LOAD = '6f1d4c0e-2b5a-5d3c-9a51-3c1de0a5b7f4';

/**
 * The command's id is its content: UUID version 5 (RFC 9562) of entity, use case, body and what it
 * changes. So the same folder sent twice, or sent again after a cut, asks for the same commands.
 */
export function commandId(entity: string, { useCase, body, basis }: PlannedCommand): string {
  return namedUuid(QUIPU_LOAD, JSON.stringify([entity, useCase, basis, sorted(body)]));
}

export function namedUuid(space: string, name: string): string {
  const digest = createHash('sha1').update(Buffer.from(space.replaceAll('-', ''), 'hex')).update(name).digest().subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The order in which properties were written says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
