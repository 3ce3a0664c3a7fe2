/** A file of compose that cannot be loaded; the message says why. */
export class ComposeError extends Error {}
