import fc from 'fast-check';
import { decode, type Decoded } from './decode.js';
import { encodeEvent, encodeMark } from './encode.js';
import { arrived, recorded } from './event.fixture.js';
import type { ArrivedMessage } from './feed-message.js';

const PARTITIONS = 12;
const message = (): ArrivedMessage => arrived(encodeEvent({ event: recorded(7), previous: 3 }, PARTITIONS));
const why = (found: Decoded): string => (found.kind === 'undecodable' ? found.why : `it was read: ${found.kind}`);
const withValue = (change: (value: Record<string, unknown>) => void): ArrivedMessage => {
  const value = JSON.parse(String(message().value)) as Record<string, unknown>;
  change(value);
  return { ...message(), value: Buffer.from(JSON.stringify(value)) };
};
const withHeader = (name: string, ...values: string[]): ArrivedMessage => ({ ...message(), headers: { ...message().headers, [name]: values.map((value) => Buffer.from(value)) } });

const MARK = { position: 5, recordedAt: '2025-08-15T14:03:00.250Z' };

describe('messages of the topic', () => {
  test('an event comes back as it went, whatever is in it', () => {
    const events = fc.record({
      position: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER - 1 }).filter((n) => n < 1e15),
      entity: fc.stringMatching(/^\d{6}$/),
      data: fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()),
      reason: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
      title: fc.string({ unit: 'binary' }),
    });
    fc.assert(
      fc.property(events, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ position, entity, data, reason, title }, before) => {
        const json = JSON.parse(JSON.stringify(data)) as object;
        const event = recorded(position, { entity, data: json, documents: [{ title }], ...(reason === undefined ? {} : { reason }) });
        const previous = Math.floor(position * before);
        const sent = encodeEvent({ event, previous }, PARTITIONS);
        expect(sent.key).toBe(entity);
        expect(decode(arrived(sent))).toEqual({ kind: 'event', delivery: { event, previous } });
      }),
    );
  });

  test('a mark comes back as it went', () => {
    const mark = { position: 1_200, recordedAt: '2025-08-15T14:03:00.250Z' };
    expect(decode(arrived(encodeMark(3, mark)))).toEqual({ kind: 'mark', ...mark });
  });

  test('the envelope is JSON with its fields in the documented order', () => {
    expect(Object.keys(JSON.parse(String(message().value)) as object)).toEqual([
      'id', 'type', 'schemaVersion', 'entity', 'stream', 'version', 'position', 'validAt', 'recordedAt',
      'actor', 'correlationId', 'causationId', 'documents', 'data',
    ]);
  });

  test.each<[string, ArrivedMessage, RegExp]>([
    ['no content', { ...message(), value: null }, /no tiene contenido/],
    ['no JSON', { ...message(), value: Buffer.from('{') }, /no es JSON/],
    ['no UTF-8', { ...message(), value: Buffer.from([0x22, 0xff, 0x22]) }, /no es JSON en UTF-8/],
    ['a list', { ...message(), value: Buffer.from('[]') }, /no es un objeto/],
    ['no key and no mark', { ...message(), key: null }, /no tiene clave/],
    ['another key', { ...message(), key: Buffer.from('300712') }, /clave no es la entidad/],
    ['no type', withValue((value) => delete value.type), /«type» se espera un texto/],
    ['a version of zero', withValue((value) => (value.version = 0)), /«version»/],
    ['an inherited field', withValue((value) => { delete value.data; value['__proto__'] = {}; }), /«data»/],
    ['another entity’s history', withValue((value) => (value.stream = '300712.plan-PEI')), /historia/],
    ['a day for an instant', withValue((value) => (value.validAt = '2025-06-30')), /«validAt»/],
    ['no actor', withValue((value) => (value.actor = 'ana')), /«actor»/],
    ['a document without title', withValue((value) => (value.documents = [{}])), /«documents»/],
    ['no previous', { ...message(), headers: { ...message().headers, previous: [] } }, /falta la cabecera «previous»/],
    ['two previous', withHeader('previous', '3', '4'), /repetida/],
    ['a previous that is later', withHeader('previous', '7'), /no es anterior/],
    ['a previous that is no number', withHeader('previous', '-1'), /número entero/],
    ['another position', withHeader('position', '8'), /«position».*no dicen lo mismo/],
    ['another type', withHeader('type', 'X'), /«type».*no dicen lo mismo/],
    ['a mark that says two things', { ...arrived(encodeMark(1, MARK)), value: Buffer.from('{"mark":6}') }, /«mark»/],
    ['a mark that does not say when', { ...arrived(encodeMark(1, MARK)), value: Buffer.from('{"mark":5}') }, /«recordedAt»/],
    ['a mark of null', { ...arrived(encodeMark(1, MARK)), value: Buffer.from('null') }, /«mark»/],
  ])('%s is refused in words', (_name, found, expected) => {
    expect(why(decode(found))).toMatch(expected);
  });

  test('whatever bytes somebody writes, there is an answer', () => {
    const bytes = fc.uint8Array().map((array) => Buffer.from(array));
    const json = fc.json().map((text) => Buffer.from(text));
    const values = fc.option(fc.oneof(bytes, json));
    const headers = fc.dictionary(fc.oneof(fc.constantFrom('mark', 'previous', 'position', 'type'), fc.string()), fc.array(fc.oneof(bytes, fc.nat().map((n) => Buffer.from(String(n))))));
    fc.assert(
      fc.property(fc.option(bytes), values, headers, (key, value, found) => {
        expect(['event', 'mark', 'undecodable']).toContain(decode({ key, value, headers: found }).kind);
      }),
      { numRuns: 500 },
    );
  });
});
