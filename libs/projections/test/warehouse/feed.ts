import type { Ledger, RecordedEvent } from '@quipu/ledger';
import type { Delivery, SharedRunner } from '../../src/index.js';

/** Deliveries as a relay makes them of a history that begins with the first event. */
export function deliveriesOf(history: readonly RecordedEvent[]): Delivery[] {
  const last = new Map<string, number>();
  return history.map((event) => {
    const previous = last.get(event.entity) ?? 0;
    last.set(event.entity, event.position);
    return { event, previous };
  });
}

export const partitionOf = (entity: string, partitions: number): number => Number(entity) % partitions;

export async function everything(ledger: Pick<Ledger, 'readAll'>): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of ledger.readAll({ after: 0 })) events.push(...page);
  return events;
}

/** The read side of a ledger, of events that were never recorded in one. */
export function ledgerOf(history: readonly RecordedEvent[]): Ledger {
  const ledger: Pick<Ledger, 'readAll' | 'head'> = {
    head: async () => history.at(-1)?.position ?? 0,
    async *readAll({ after, upToPosition = Infinity, entity, pageSize = 1_000 }) {
      const wanted = history.filter((one) => one.position > after && one.position <= upToPosition && one.entity === (entity ?? one.entity));
      for (let start = 0; start < wanted.length; start += pageSize) yield wanted.slice(start, start + pageSize);
    },
  };
  return ledger as Ledger;
}

/** What one partition of a feed holds, and how far somebody who is fed with it has come. */
export class PartitionFeed {
  #next = 0;
  #hasMoved = false;

  constructor(
    readonly partition: number,
    private readonly partitions: number,
    private readonly all: () => readonly Delivery[],
  ) {}

  get isDone(): boolean {
    return this.#next >= this.#mine.length;
  }

  /** Gives the next so many to the runner, and marks them. */
  async feed(runner: SharedRunner, size: number): Promise<void> {
    const batch = this.#mine.slice(this.#next, this.#next + size);
    if (batch.length === 0) return;
    if (this.#hasMoved) await runner.assigned('warehouse', this.partition, this.partitions, (entity) => this.#isOf(entity));
    this.#hasMoved = false;
    await runner.apply(batch);
    await runner.mark('warehouse', this.partition, this.partitions, batch.at(-1)!.event.position);
    this.#next += batch.length;
  }

  /** As after a rebalance: what was already given comes again. */
  rewind(by: number): void {
    this.#next = Math.max(0, this.#next - by);
    this.#hasMoved = true;
  }

  get #mine(): readonly Delivery[] {
    return this.all().filter(({ event }) => this.#isOf(event.entity));
  }

  #isOf(entity: string): boolean {
    return partitionOf(entity, this.partitions) === this.partition;
  }
}
