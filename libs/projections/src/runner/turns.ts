/** One piece of work at a time, in the order in which it was asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    // Who took the turn hears of its failure; the next one does not.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
