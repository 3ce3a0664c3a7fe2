import type { RecordedEvent } from '@quipu/ledger';
import { demand } from './undecodable.js';

type Json = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string' && value.length > 0;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0;
export const isInstant: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
const isUuid: Check = (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
const isEntity: Check = (value) => typeof value === 'string' && /^\d{6}$/.test(value);
const isActor: Check = (value) => isObject(value) && ['account', 'office', 'role'].every((name) => typeof (value as Json)[name] === 'string');
const areDocuments: Check = (value) => Array.isArray(value) && value.every((one) => isObject(one) && typeof (one as Json).title === 'string');

/** Field → whether its value may be, and what is expected of it. */
const FIELDS: Record<Exclude<keyof RecordedEvent, 'reason'>, [Check, string]> = {
  id: [isUuid, 'un UUID'],
  type: [isText, 'un texto'],
  schemaVersion: [isCount, 'un número entero desde 1'],
  entity: [isEntity, 'seis cifras'],
  stream: [isText, 'un texto'],
  version: [isCount, 'un número entero desde 1'],
  position: [isCount, 'un número entero desde 1'],
  validAt: [isInstant, 'un instante en UTC'],
  recordedAt: [isInstant, 'un instante en UTC'],
  actor: [isActor, 'quién actuó: cuenta, oficina y función'],
  correlationId: [isText, 'un texto'],
  causationId: [isText, 'un texto'],
  documents: [areDocuments, 'una lista de documentos con título'],
  data: [isObject, 'un objeto'],
};

/** Throws `Undecodable` unless the value is the envelope of an event. Its data are the tables' business. */
export function checkEnvelope(value: unknown): RecordedEvent {
  demand(isObject(value), 'el contenido no es un objeto');
  const found = value as Json;
  for (const [name, [holds, expected]] of Object.entries(FIELDS)) {
    demand(holds(own(found, name)), `en «${name}» se espera ${expected}`);
  }
  demand(found.reason === undefined || typeof found.reason === 'string', 'en «reason» se espera un texto');
  demand(String(found.stream).startsWith(`${String(found.entity)}.`), 'la historia («stream») no es de la entidad');
  return value as RecordedEvent;
}

const own = (found: Json, name: string): unknown => (Object.hasOwn(found, name) ? found[name] : undefined);
