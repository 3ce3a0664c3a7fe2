/** Work on one partition never overlaps with work on the same: after a new round of the group the old one may still be ending. */
export class PartitionTurns {
  readonly #last = new Map<number, Promise<unknown>>();

  async take(partition: number, work: () => Promise<void>): Promise<void> {
    const before = this.#last.get(partition) ?? Promise.resolve();
    const own = before.then(work, work);
    this.#last.set(partition, own.catch(() => undefined));
    await own;
  }
}
