/** A file from outside that we refuse to read. The message is Spanish and for the person who sent it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}
