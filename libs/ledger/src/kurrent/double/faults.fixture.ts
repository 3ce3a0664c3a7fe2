/** What can go wrong with a server, as a test wishes. */
export class Faults {
  /** Every call is answered UNAVAILABLE. */
  unavailable = false;
  /** So many appends to streams that match are applied, and their answer is lost. */
  lostAnswers = { left: 0, of: /./ };
  /** Streams that nobody may write. */
  readOnly: RegExp | undefined;
  /** Appends to these streams are never applied, and never answered: the server ended first. */
  swallowed: RegExp | undefined;
  /** Called before each append is applied, with the name of its stream. */
  onAppend: (stream: string) => void | Promise<void> = () => undefined;

  refuses(stream: string): boolean {
    return this.unavailable || (this.swallowed?.test(stream) ?? false);
  }

  loses(stream: string): boolean {
    if (this.lostAnswers.left === 0 || !this.lostAnswers.of.test(stream)) return false;
    this.lostAnswers.left -= 1;
    return true;
  }
}
