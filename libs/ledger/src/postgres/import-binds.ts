import type { CommandPage } from '../core/archive.js';
import type { StoredEvent } from '../core/stored-event.js';

/** The binds of import_events.sql. */
export function importBinds(events: readonly StoredEvent[]): unknown[] {
  return [
    events.map(({ position }) => position),
    events.map(({ id }) => id),
    events.map(({ stream }) => stream),
    events.map(({ version }) => version),
    events.map(({ type }) => type),
    events.map(({ schemaVersion }) => schemaVersion),
    events.map(({ entity }) => entity),
    events.map(({ validAt }) => validAt),
    events.map(({ recordedAt }) => recordedAt),
    events.map(({ commandId }) => commandId),
    events.map(({ data }) => data),
    events.map(({ metadata }) => metadata),
  ];
}

/** The binds of import_commands.sql. */
export function importedCommandBinds(commands: CommandPage): unknown[] {
  const last = commands.map(({ events }) => events.at(-1)!);
  return [
    commands.map(({ commandId }) => commandId),
    commands.map(({ fingerprint }) => fingerprint),
    last.map(({ stream }) => stream),
    last.map(({ version }) => version),
    last.map(({ position }) => position),
    commands.map(({ events }) => events.length),
    last.map(({ recordedAt }) => recordedAt),
  ];
}
