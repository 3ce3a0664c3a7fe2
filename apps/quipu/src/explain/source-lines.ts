import type { Source } from '@quipu/planning';
import { limaMoment } from '../screen/moment.js';

/** Who recorded it, when, why, with which documents. */
export function sourceLines(sources: readonly Source[], indent = '  '): string[] {
  const distinct = [...new Map(sources.map((source) => [source.position, source])).values()].sort((one, other) => one.position - other.position);
  return distinct.flatMap(({ position, recordedAt, account, office, reason, documents }) => [
    `${indent}registro ${position} · ${limaMoment(recordedAt)} · ${account} (${office})${reason ? ` · ${reason}` : ''}`,
    ...documents.map(({ title, sha256 }) => `${indent}  documento: ${title}${sha256 ? ` · huella ${sha256.slice(0, 16)}…` : ''}`),
  ]);
}
