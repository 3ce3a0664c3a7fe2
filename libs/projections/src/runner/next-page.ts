import type { RecordedEvent } from '@quipu/ledger';

/** One event as it came over a feed: `previous` is the position of the same entity's event before it, 0 for its first. */
export interface Delivery {
  event: RecordedEvent;
  previous: number;
}

/** Events of an entity that a feed did not bring: those after one position and up to another. */
export interface Gap {
  entity: string;
  after: number;
  upToPosition: number;
}

export interface NextPage {
  /** Each follows on what its entity has. */
  page: readonly RecordedEvent[];
  /** One at most of each entity, after its events in the page. */
  gaps: readonly Gap[];
  /** Those after a gap of their entity. */
  waiting: readonly Delivery[];
}

/** What can be folded of what a feed brought: what came before is passed over, and what came too early waits. */
export function nextPage(deliveries: readonly Delivery[], positionOf: (entity: string) => number): NextPage {
  const reached = new Map<string, number>();
  const gaps = new Map<string, Gap>();
  const page: RecordedEvent[] = [];
  const waiting: Delivery[] = [];
  for (const delivery of deliveries) {
    const { event, previous } = delivery;
    const { entity, position } = event;
    const after = reached.get(entity) ?? positionOf(entity);
    if (position <= after) continue;
    if (!gaps.has(entity) && previous > after) gaps.set(entity, { entity, after, upToPosition: previous });
    if (gaps.has(entity)) waiting.push(delivery);
    else {
      page.push(event);
      reached.set(entity, position);
    }
  }
  return { page, gaps: [...gaps.values()], waiting };
}
