import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file where a context declares its events, with the names of those events, in order of context. */
export function eventFiles(root) {
  return readdirSync(join(root, 'libs')).sort().flatMap((context) => filesOf(root, context));
}

/** `contract/events.ts`, or one file per kind of history: `contract/alert-events.ts`. */
function filesOf(root, context) {
  const folder = join(root, 'libs', context, 'src', 'contract');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => /(^|-)events\.ts$/.test(file)).sort().map((file) => {
    const path = join(folder, file);
    return { context, path, events: eventsIn(readFileSync(path, 'utf8')) };
  });
}

/** The type's name and the event's are one, as everywhere. */
const eventsIn = (text) => [...text.matchAll(/export type (\w+) = DomainEvent<\s*'(\w+)'/g)].map(([, type, name]) => {
  if (type !== name) throw new Error(`El tipo ${type} declara el hecho ${name}: han de llamarse igual.`);
  return name;
});
