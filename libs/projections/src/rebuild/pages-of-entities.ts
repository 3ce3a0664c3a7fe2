import type { EventPage, Ledger, RecordedEvent } from '@quipu/ledger';

/** Events of an entity after one position and up to another. */
export interface EntitySpan {
  entity: string;
  after: number;
  upToPosition: number;
}

/** The events of many entities in few pages; in order within each entity. */
export async function* pagesOfEntities(ledger: Ledger, spans: readonly EntitySpan[], pageSize: number): AsyncGenerator<EventPage> {
  let page: RecordedEvent[] = [];
  for (const span of spans) {
    for await (const events of ledger.readAll({ ...span, pageSize })) {
      page.push(...events);
      if (page.length < pageSize) continue;
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}
