const KURRENT = /^(kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\//;

/** An address that KurrentDB's client understands. */
export function isKurrent(url: string): boolean {
  return KURRENT.test(url);
}
