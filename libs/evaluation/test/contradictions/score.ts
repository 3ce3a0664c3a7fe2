import type { Finding } from '../../src/contradictions/index.js';
import type { ByHand } from './lares-by-hand.js';

export interface Score {
  readonly found: readonly ByHand[];
  readonly missed: readonly ByHand[];
  readonly unmatched: readonly Finding[];
  readonly recall: number;
  readonly falseShare: number;
}

/** Classes that a person and a check may give to one and the same thing. */
const KIN: readonly (readonly string[])[] = [
  ['two-ways', 'alert', 'code'],
  ['figure', 'adjective'],
];

/** A finding is an item of the list when it is of its class and points within a line of it. */
export function score(findings: readonly Finding[], byHand: readonly ByHand[]): Score {
  const meets = (finding: Finding, item: ByHand) =>
    alike(finding.class, item.class) && finding.places.some(({ line }) => item.lines.some((one) => Math.abs(one - line) <= 1));
  const found = byHand.filter((item) => findings.some((finding) => meets(finding, item)));
  const unmatched = findings.filter((finding) => !byHand.some((item) => meets(finding, item)));
  return {
    found, unmatched, missed: byHand.filter((item) => !found.includes(item)),
    recall: found.length / byHand.length, falseShare: findings.length === 0 ? 0 : unmatched.length / findings.length,
  };
}

function alike(a: string, b: string): boolean {
  return a === b || KIN.some((kin) => kin.includes(a) && kin.includes(b));
}
