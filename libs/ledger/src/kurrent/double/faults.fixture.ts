/** What can go wrong with a server, as a test wishes. */
export class Faults {
  /** Every call is answered UNAVAILABLE. */
  unavailable = false;
  /** So many appends to streams that match are applied, and their answer is lost. */
  lostAnswers = { left: 0, of: /./ };
  /** Streams that nobody may write. */
  readOnly: RegExp | undefined;
  /** Milliseconds before an append is applied. */
  slowness = 0;
  /** Called before each append is applied, with the name of its stream. */
  onAppend: (stream: string) => void | Promise<void> = () => undefined;

  loses(stream: string): boolean {
    if (this.lostAnswers.left === 0 || !this.lostAnswers.of.test(stream)) return false;
    this.lostAnswers.left -= 1;
    return true;
  }
}
