/** A message that is not what this feed carries; the message says why, in Spanish, for whoever looks at it. */
export class Undecodable extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'Undecodable';
  }
}

export function demand(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Undecodable(why);
}
