/** A folded state and the version it stands at. */
export interface Folded<State> {
  state: State;
  version: number;
}

/**
 * Keeps the folded state of streams that many commands consult, so that each reads only the newer
 * events. Sound because events never change and `evolve` never mutates. Bounded: the least recently
 * used stream is dropped and simply read again.
 */
export class StateCache<State> {
  private readonly kept = new Map<string, Folded<State>>();

  constructor(private readonly capacity = 1_000) {}

  get(stream: string): Folded<State> | undefined {
    const folded = this.kept.get(stream);
    if (folded) this.touch(stream, folded);
    return folded;
  }

  /** An older fold never replaces a newer one, whichever of two concurrent readers ends last. */
  put(stream: string, folded: Folded<State>): void {
    if ((this.kept.get(stream)?.version ?? -1) > folded.version) return;
    this.touch(stream, folded);
    if (this.kept.size > this.capacity) this.kept.delete(this.kept.keys().next().value!);
  }

  private touch(stream: string, folded: Folded<State>): void {
    this.kept.delete(stream);
    this.kept.set(stream, folded);
  }
}
