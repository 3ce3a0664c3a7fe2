import type { Delivery } from '../shared-runner.js';
import { checkEnvelope, isInstant } from './check-envelope.js';
import { type ArrivedMessage, HEADER, type Mark } from './feed-message.js';
import { demand, Undecodable } from './undecodable.js';

export type Decoded =
  | { kind: 'event'; delivery: Delivery }
  | ({ kind: 'mark' } & Mark)
  /** Neither. `why` is in Spanish. */
  | { kind: 'undecodable'; why: string };

type Carried = Pick<ArrivedMessage, 'key' | 'value' | 'headers'>;

/** Never throws: whatever somebody may have written into the topic has an answer. */
export function decode(message: Carried): Decoded {
  try {
    return message.key === null ? decodeMark(message) : { kind: 'event', delivery: decodeEvent(message) };
  } catch (error) {
    if (!(error instanceof Undecodable)) throw error;
    return { kind: 'undecodable', why: error.message };
  }
}

function decodeMark({ value, headers }: Carried): Decoded {
  demand(headers[HEADER.mark] !== undefined, 'no tiene clave, y tampoco es una marca');
  const position = wholeNumber(headers, HEADER.mark);
  const content = json(value) as { mark?: unknown; recordedAt?: unknown } | null;
  demand(content?.mark === position, 'la cabecera «mark» y el contenido no dicen lo mismo');
  const { recordedAt } = content;
  demand(isInstant(recordedAt), 'en «recordedAt» se espera un instante en UTC');
  return { kind: 'mark', position, recordedAt: recordedAt as string };
}

function decodeEvent({ key, value, headers }: Carried): Delivery {
  const event = checkEnvelope(json(value));
  demand(key?.toString() === event.entity, 'la clave no es la entidad del contenido');
  demand(wholeNumber(headers, HEADER.position) === event.position, 'la cabecera «position» y el contenido no dicen lo mismo');
  demand(only(headers, HEADER.type) === event.type, 'la cabecera «type» y el contenido no dicen lo mismo');
  const previous = wholeNumber(headers, HEADER.previous);
  demand(previous < event.position, 'la cabecera «previous» no es anterior a su propia posición');
  return { event, previous };
}

function json(value: Buffer | null): unknown {
  demand(value !== null, 'no tiene contenido');
  try {
    // Strict: bytes that are not UTF-8 must not pass as something else.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(value)) as unknown;
  } catch {
    throw new Undecodable('el contenido no es JSON en UTF-8');
  }
}

function wholeNumber(headers: Carried['headers'], name: string): number {
  const text = only(headers, name);
  demand(/^\d{1,15}$/.test(text), `en la cabecera «${name}» se espera un número entero`);
  return Number(text);
}

function only(headers: Carried['headers'], name: string): string {
  const values = headers[name];
  demand(values?.length === 1, `falta la cabecera «${name}», o está repetida`);
  return values[0]!.toString();
}
