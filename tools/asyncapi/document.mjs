import { join } from 'node:path';
import { eventFiles } from './event-types.mjs';
import { Schemas } from './schemas.mjs';
import { channel, DESCRIPTION, headers, MARK, messageOf, payloadOf } from './vocabulary.mjs';

/** The AsyncAPI document of the topic: every event of every context, and the marks. */
export function asyncApi(root, version) {
  const files = eventFiles(root);
  const envelopeFile = join(root, 'libs/streaming/src/message/envelope.ts');
  const schemas = new Schemas(root, [...files.map(({ path }) => path), envelopeFile]);
  const events = files.flatMap(({ context, path, events: names }) => eventSchemas(context, names, schemas.of(path, names)));
  const names = [...events.filter(({ event }) => event).map(({ name }) => name).sort()];
  return {
    asyncapi: '3.0.0',
    info: { title: 'Quipu · lo registrado', version, description: DESCRIPTION, license: { name: 'Apache-2.0' } },
    defaultContentType: 'application/json',
    channels: { registro: channel([...names, 'Mark']) },
    operations: {
      enviar: { action: 'send', channel: { $ref: '#/channels/registro' }, summary: 'Quipu envía cada hecho registrado, en orden por entidad' },
    },
    components: {
      messages: { ...Object.fromEntries(names.map((name) => [name, messageOf(name)])), Mark: MARK.message },
      schemas: {
        ...referring('', named('', schemas.of(envelopeFile, ['Envelope']))),
        ...headers,
        Mark: MARK.payload,
        ...Object.fromEntries(events.map(({ name, schema }) => [name, schema]).sort(([a], [b]) => (a < b ? -1 : 1))),
      },
    },
  };
}

/** What two contexts call alike need not be the same, so it bears its context's name; events are unique in the ledger. */
function eventSchemas(context, names, definitions) {
  const shared = Object.entries(definitions).filter(([name]) => !names.includes(name) && !name.startsWith('DomainEvent<'));
  const events = names.map((name) => ({ name, event: true, schema: payloadOf(name, dataOf(name, definitions), definitions[name].description) }));
  const parts = Object.entries(named(`${context}.`, Object.fromEntries(shared))).map(([name, schema]) => ({ name, schema }));
  return [...events, ...parts].map((one) => ({ ...one, schema: referring(`${context}.`, one.schema) }));
}

function dataOf(name, definitions) {
  const followed = (schema) => (schema.$ref ? followed(definitions[schema.$ref.replace('#/definitions/', '')]) : schema);
  return followed(definitions[name]).properties.data;
}

function named(prefix, definitions) {
  const odd = Object.keys(definitions).find((name) => !/^\w+$/.test(name));
  if (odd) throw new Error(`Un tipo sin nombre propio no se puede describir: ${odd}`);
  return Object.fromEntries(Object.entries(definitions).map(([name, schema]) => [`${prefix}${name}`, schema]));
}

function referring(prefix, schema) {
  if (Array.isArray(schema)) return schema.map((one) => referring(prefix, one));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === '$ref' ? value.replace('#/definitions/', `#/components/schemas/${prefix}`) : referring(prefix, value)]),
  );
}
