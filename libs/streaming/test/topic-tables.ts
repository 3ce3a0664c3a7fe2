import type { Ledger, RecordedEvent } from '@quipu/ledger';
import type { Delivery, SharedRunner } from '../src/index.js';

/**
 * What several members keep together, in memory: of each entity its events, in the order in which
 * they had their effect. It stands for the read tables, and is as strict.
 */
export class TopicTables {
  readonly entities = new Map<string, RecordedEvent[]>();
  readonly marks = new Map<number, number>();
  partitions = 0;
  /** Deliveries that had had their effect before. */
  repeated = 0;
  /** Entities whose history the feed did not carry whole. */
  gaps = 0;
  /** Partitions told not to follow on what came before, each time. */
  readonly assigned: number[] = [];
  /** Positions of the marks, in order of arrival. */
  readonly marked: number[] = [];
  /** While it is set the «database» is away. */
  away = false;

  constructor(private readonly ledger: Pick<Ledger, 'readAll'>) {}

  /** Everything up to here has had its effect, whatever the partition. */
  get position(): number {
    return this.marks.size < Math.max(1, this.partitions) ? 0 : Math.min(...this.marks.values());
  }

  count(): number {
    return [...this.entities.values()].reduce((sum, events) => sum + events.length, 0);
  }

  /** One member's way in. */
  runner(): SharedRunner & { applied: number } {
    const over = new AbortController();
    const check = () => {
      if (this.away) throw new Error('the database is away');
    };
    const runner = {
      applied: 0,
      open: async () => {
        check();
        return over.signal;
      },
      apply: async (deliveries: readonly Delivery[]) => {
        check();
        for (const delivery of deliveries) await this.#take(delivery);
        runner.applied += deliveries.length;
      },
      mark: async (_feed: string, partition: number, partitions: number, position: number) => {
        check();
        this.partitions = partitions;
        this.marked.push(position);
        this.marks.set(partition, Math.max(this.marks.get(partition) ?? 0, position));
      },
      assigned: async (_feed: string, partition: number) => void this.assigned.push(partition),
      close: async () => undefined,
    };
    return runner;
  }

  async #take({ event, previous }: Delivery): Promise<void> {
    const own = this.entities.get(event.entity) ?? [];
    this.entities.set(event.entity, own);
    const last = own.at(-1)?.position ?? 0;
    if (event.position <= last) return void (this.repeated += 1);
    if (previous > last) await this.#fill(own, event, last);
    own.push(event);
  }

  async #fill(own: RecordedEvent[], { entity, position }: RecordedEvent, last: number): Promise<void> {
    this.gaps += 1;
    for await (const page of this.ledger.readAll({ after: last, upToPosition: position - 1, entity })) own.push(...page);
  }
}
