import { createHash } from 'node:crypto';
import { pieceOfWork } from './entity-work.mjs';

/** Entities of very different size: shares of all events. */
export const SHARES = [
  { entity: '300711', share: 0.9 },
  { entity: '300712', share: 0.099 },
  { entity: '300713', share: 0.001 },
];
const FROM = Date.parse('2025-01-02T13:00:00.000Z');
const ACTOR = { account: 'opmi', office: 'OPMI', role: 'opmi' };
const METADATA = { actor: ACTOR, documents: [] };

/** Pages of stored commands, as an archive imports them; always the same for the same number of events. */
export function* history(events, perPage = 2_000) {
  const works = SHARES.map(({ entity, share }) => ({ entity, share, made: 0, work: pieceOfWork(Math.max(30, Math.round(events * share))) }));
  const versions = new Map();
  let page = [];
  for (let position = 1; position <= events; position += 1) {
    page.push(command(next(works, position), position, versions));
    if (page.length < perPage && position < events) continue;
    yield page;
    page = [];
  }
}

/** Of whoever is furthest behind its share. */
function next(works, position) {
  const behind = works.reduce((one, other) => (other.share * position - other.made > one.share * position - one.made ? other : one));
  behind.made += 1;
  return { entity: behind.entity, ...behind.work.next().value };
}

function command({ entity, stream: name, type, data }, position, versions) {
  const stream = `${entity}.${name}`;
  const version = (versions.get(stream) ?? 0) + 1;
  versions.set(stream, version);
  const [commandId, id] = [uuid(`command ${position}`), uuid(`event ${position}`)];
  const at = new Date(FROM + position * 20).toISOString();
  const event = {
    ...{ position, id, stream, version, type, schemaVersion: 1, entity, commandId, validAt: at, recordedAt: at },
    ...{ data: JSON.stringify(data), metadata: JSON.stringify({ ...METADATA, correlationId: commandId }) },
  };
  return { commandId, fingerprint: commandId, events: [event] };
}

function uuid(name) {
  const hex = createHash('md5').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
