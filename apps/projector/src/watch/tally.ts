import type { Kept } from '@quipu/oversight/watch';

type Change = Kept['recorded'][number];

export interface WatchStatus {
  /** `al día`, `pendiente` or `sin conexión`. */
  state: 'al día' | 'pendiente' | 'sin conexión';
  /** Entities that wait to be looked at. */
  pending: number;
  /** Position of the tables when an entity was last looked at; null before the first. */
  position: number | null;
  /** When; ISO instant, UTC. */
  checkedAt: string | null;
  /** Since the service started. */
  evaluations: number;
  /** What was recorded since then. */
  recorded: Record<Change, number>;
  /** What the rules refused last time, by entity and key. */
  refused: { entity: string; key: string; message: string }[];
}

/** What the watch has done, for who looks at the service. */
export class Tally {
  #last: { position: number; checkedAt: string } | undefined;
  #evaluations = 0;
  readonly #recorded: Record<Change, number> = { 'raise-alert': 0, 'settle-alert': 0, 'open-finding': 0, 'explain-finding': 0, 'resolve-finding': 0 };
  readonly #refused = new Map<string, Kept['refused']>();

  add(entity: string, { position, recorded, refused }: Kept, checkedAt: string): void {
    this.#last = { position, checkedAt };
    this.#evaluations += 1;
    for (const kind of recorded) this.#recorded[kind] += 1;
    if (refused.length > 0) this.#refused.set(entity, refused);
    else this.#refused.delete(entity);
  }

  /** The same refusals of the entity were told before. */
  knows(entity: string, refused: Kept['refused']): boolean {
    return JSON.stringify(this.#refused.get(entity) ?? []) === JSON.stringify(refused);
  }

  status(pending: number, isAway: boolean): WatchStatus {
    const refused = [...this.#refused].flatMap(([entity, ones]) => ones.map((one) => ({ entity, ...one })));
    return {
      state: isAway ? 'sin conexión' : pending > 0 ? 'pendiente' : 'al día',
      pending,
      position: this.#last?.position ?? null,
      checkedAt: this.#last?.checkedAt ?? null,
      evaluations: this.#evaluations,
      recorded: { ...this.#recorded },
      refused,
    };
  }
}
