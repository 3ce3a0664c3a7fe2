import type { EventPage } from '@quipu/ledger';
import { changesFacts } from '@quipu/oversight/watch';

/** Which entities have to be looked at: told by who writes the tables, asked by who watches them. */
export class Agenda {
  readonly #entities = new Set<string>();
  #everyone = false;
  #listener: (() => void) | undefined;

  /** What waits to be looked at. */
  get size(): number {
    return this.#entities.size + Number(this.#everyone);
  }

  onNews(listener: () => void): void {
    this.#listener = listener;
  }

  /** Whoever writes the tables has begun, and is the only one. */
  begin(): void {
    this.#listener?.();
  }

  /** A page was applied to the tables. */
  applied(page: EventPage): void {
    const changed = page.filter(changesFacts).map(({ entity }) => entity);
    if (changed.length > 0) this.add(changed);
  }

  add(entities: Iterable<string>): void {
    for (const entity of entities) this.#entities.add(entity);
    this.#listener?.();
  }

  /** Who had some of them to look at may be gone without having done it. */
  addEveryone(): void {
    this.#everyone = true;
    this.#listener?.();
  }

  /** Whether all entities there are have to be looked at, no longer on the agenda. */
  takeEveryone(): boolean {
    const everyone = this.#everyone;
    this.#everyone = false;
    return everyone;
  }

  /** One of them, no longer on the agenda; undefined when nothing waits. */
  take(): string | undefined {
    const [first] = this.#entities;
    if (first !== undefined) this.#entities.delete(first);
    return first;
  }
}
