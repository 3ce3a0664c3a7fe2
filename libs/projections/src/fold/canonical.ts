// A NUL or half a surrogate pair: JSON has them, PostgreSQL's jsonb does not.
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Parts that a projection carries over from a row it read are not walked again. */
const known = new WeakSet<object>();

/**
 * The value as it will be after a round trip through the database: keys sorted, absent properties
 * left out, frozen. Without it a fold would see other rows after a restart than before it.
 *
 * Throws `TypeError` where the value is not JSON or PostgreSQL cannot hold it.
 */
export function canonical(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return storable(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
      return value === 0 ? 0 : value;
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : canonicalObject(value);
    default:
      throw new TypeError(`a ${typeof value} is not JSON`);
  }
}

function storable(text: string): string {
  if (UNSTORABLE.test(text)) throw new TypeError('text with a NUL or half a surrogate pair');
  return text;
}

function canonicalObject(value: object): object {
  if (known.has(value)) return value;
  const copy = Object.freeze(Array.isArray(value) ? Array.from(value, canonical) : sorted(value));
  known.add(copy);
  return copy;
}

function sorted(value: object): object {
  if (!isPlain(value)) throw new TypeError(`a ${value.constructor.name} is not JSON`);
  const present = Object.entries(value).filter(([, part]) => part !== undefined);
  present.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(present.map(([name, part]) => [storable(name), canonical(part)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
