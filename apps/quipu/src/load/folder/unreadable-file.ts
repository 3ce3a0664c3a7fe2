/** A file that cannot be read at all. The message is for the person who sent it. */
export class UnreadableFile extends Error {
  constructor(
    readonly file: string,
    message: string,
    readonly line = 0,
  ) {
    super(message);
    this.name = 'UnreadableFile';
  }
}
