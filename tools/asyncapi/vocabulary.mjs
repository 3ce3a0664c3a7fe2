/** The words of the document, for whoever reads the topic from outside: Spanish, as in the other APIs. */
export const DESCRIPTION = `Cada hecho registrado en Quipu, tal como quedó guardado, en un tema de Kafka.

**Clave y orden.** La clave es la entidad (seis cifras). Los hechos de una entidad están todos en la misma partición, en orden de \`position\`. Entre entidades no hay orden.

**Repeticiones.** Tras un fallo, un mensaje puede llegar otra vez. Recuerde por entidad la última \`position\` que aplicó y pase por alto las que no sean mayores. Lo que llega por segunda vez es idéntico a la primera.

**Nada falta.** La cabecera \`previous\` dice la posición del hecho anterior de la misma entidad (0 en el primero): si es mayor que la última que aplicó, le falta algo.

**Marcas.** Un mensaje sin clave es una marca: en esa partición, todo lo que hay hasta esa posición está antes de ella. La menor de las últimas marcas de todas las particiones dice hasta dónde está completo lo leído.

**Versiones.** \`schemaVersion\` sube cuando cambia la forma de \`data\`; aquí está la más reciente. Puede haber campos nuevos: pase por alto los que no conozca. Los decimales son textos.`;

const ref = (kind, name) => ({ $ref: `#/components/${kind}/${name}` });
const digits = (description) => ({ type: 'string', pattern: '^\\d+$', description });
const ENTITY_KEY = { type: 'string', pattern: '^\\d{6}$', description: 'La entidad: unidad ejecutora, seis cifras.' };

export const channel = (messages) => ({
  address: 'quipu.events',
  title: 'Lo registrado',
  description: 'El nombre es el usual; lo fija QUIPU_KAFKA_TOPIC.',
  messages: Object.fromEntries(messages.map((name) => [name, ref('messages', name)])),
  bindings: {
    kafka: { topic: 'quipu.events', topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 }, bindingVersion: '0.5.0' },
  },
});

export const headers = {
  EventHeaders: {
    type: 'object',
    required: ['position', 'previous', 'type', 'content-type'],
    properties: {
      position: digits('La posición del hecho en el registro.'),
      previous: digits('La posición del hecho anterior de la misma entidad; 0 en el primero.'),
      type: { type: 'string', description: 'El tipo del hecho, como en el contenido.' },
      'content-type': { const: 'application/json' },
    },
  },
  MarkHeaders: {
    type: 'object',
    required: ['mark', 'content-type'],
    properties: { mark: digits('La posición, como en el contenido.'), 'content-type': { const: 'application/vnd.quipu.mark+json' } },
  },
};

export const messageOf = (name) => ({
  name,
  contentType: 'application/json',
  headers: ref('schemas', 'EventHeaders'),
  payload: ref('schemas', name),
  bindings: { kafka: { key: ENTITY_KEY, bindingVersion: '0.5.0' } },
});

export const payloadOf = (name, data, description) => ({
  ...(description === undefined ? {} : { description }),
  allOf: [ref('schemas', 'Envelope'), { type: 'object', required: ['type', 'data'], properties: { type: { const: name }, data } }],
});

export const MARK = {
  message: {
    name: 'Mark',
    title: 'Marca',
    summary: 'En esta partición, todo lo que hay hasta la posición está antes de este mensaje. No tiene clave.',
    contentType: 'application/vnd.quipu.mark+json',
    headers: ref('schemas', 'MarkHeaders'),
    payload: ref('schemas', 'Mark'),
  },
  payload: {
    type: 'object',
    required: ['mark', 'recordedAt'],
    properties: { mark: { type: 'integer', minimum: 1 }, recordedAt: { type: 'string', format: 'date-time', description: 'Cuándo se registró lo que hay en esa posición.' } },
  },
};
