import { createHash } from 'node:crypto';
import type { CommandContext } from './envelope.js';

/**
 * Same command, same content, same fingerprint: SHA-256, 64 hex digits. The order in which the
 * sender wrote the fields does not count.
 * `validAt` is left out: where the sender gives none it is the time of arrival, which a retry changes.
 */
export function fingerprintOf(stream: string, command: unknown, context: CommandContext): string {
  const { actor, reason, documents } = context;
  const content = [stream, actor.account, reason ?? null, documents, command];
  return createHash('sha256').update(JSON.stringify(content, inKeyOrder)).digest('hex');
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
