import type { RecordedEvent } from './envelope.js';

/** Turns the data of one schema version into the next one's. Pure. */
export type Upcast = (data: object) => object;

/** `upcasters[type][n]` lifts version n to n + 1. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcast>>>>;

/** The event at the newest schema version known. The stored bytes stay as they are. */
export function upcast(event: RecordedEvent, upcasters: Upcasters): RecordedEvent {
  const steps = upcasters[event.type];
  if (!steps) return event;
  let { data, schemaVersion } = event;
  for (let step = steps[schemaVersion]; step; step = steps[schemaVersion]) {
    data = step(data);
    schemaVersion += 1;
  }
  return schemaVersion === event.schemaVersion ? event : { ...event, data, schemaVersion };
}
