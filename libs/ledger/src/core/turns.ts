/** Runs tasks of the same key one after another, in order of arrival; those of other keys at once. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(key: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.last.get(key) ?? Promise.resolve()).then(task);
    const over = turn.then(nothing, nothing).then(() => {
      if (this.last.get(key) === over) this.last.delete(key);
    });
    this.last.set(key, over);
    return turn;
  }

  /** Keys with a task running or waiting. */
  get size(): number {
    return this.last.size;
  }
}

function nothing(): void {}
