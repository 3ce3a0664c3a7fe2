import type { FieldProblem } from '../problems/problem.js';

const MAX_DEPTH = 16;
/** NUL cannot be stored by PostgreSQL; half of a surrogate pair is no character. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * The first thing in a parsed input that no field could accept: text that cannot be stored, a name
 * that every object already has (`__proto__`, `constructor`…), or nesting beyond any real order.
 *
 * @param path where `value` stands; empty for the whole input
 */
export function findHostile(value: unknown, path = '', depth = 0): FieldProblem | undefined {
  if (typeof value === 'string') return hostileText(value, path);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= MAX_DEPTH) return { field: shorten(path), message: `El contenido tiene más de ${MAX_DEPTH} niveles.` };
  return Array.isArray(value) ? findInList(value, path, depth) : findInObject(value, path, depth);
}

function hostileText(text: string, path: string): FieldProblem | undefined {
  if (!UNSTORABLE.test(text)) return undefined;
  return { field: shorten(path), message: 'El texto contiene caracteres que no se pueden guardar (nulos o incompletos).' };
}

function findInList(list: unknown[], path: string, depth: number): FieldProblem | undefined {
  for (const [index, item] of list.entries()) {
    const found = findHostile(item, `${path}[${index}]`, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function findInObject(object: object, path: string, depth: number): FieldProblem | undefined {
  for (const [name, item] of Object.entries(object)) {
    const inner = path ? `${path}.${name}` : name;
    if (UNSTORABLE.test(name)) return { field: shorten(path), message: 'Un nombre de campo contiene caracteres no admitidos.' };
    if (name in Object.prototype) return { field: shorten(inner), message: `El campo ${name} no existe.` };
    const found = findHostile(item, inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** What comes back to the sender stays readable, whatever was sent. */
export function shorten(path: string): string {
  return path.length > 120 ? `${path.slice(0, 119)}…` : path;
}
