import type { Finding } from '../../src/contradictions/index.js';
import type { ByHand } from './lares-by-hand.js';

export interface Score {
  readonly found: readonly (readonly [ByHand, Finding])[];
  readonly missed: readonly ByHand[];
  /** Findings that are no item of the list: false, or true and overlooked by the person. */
  readonly unmatched: readonly Finding[];
  readonly recall: number;
  readonly falseShare: number;
}

/**
 * A finding is an item of the list when it has its class, points within a line of it and names what the
 * item is about. One finding pays for one item: neighbours cannot be credited to each other.
 */
export function score(findings: readonly Finding[], byHand: readonly ByHand[]): Score {
  const used = new Set<Finding>();
  const found: (readonly [ByHand, Finding])[] = [];
  for (const item of byHand) {
    const match = findings.find((finding) => !used.has(finding) && meets(finding, item));
    if (!match) continue;
    used.add(match);
    found.push([item, match]);
  }
  const unmatched = findings.filter((finding) => !used.has(finding));
  return {
    found, unmatched, missed: byHand.filter((item) => !found.some(([one]) => one === item)),
    recall: found.length / byHand.length, falseShare: findings.length === 0 ? 0 : unmatched.length / findings.length,
  };
}

function meets(finding: Finding, item: ByHand): boolean {
  const words = `${finding.id} ${finding.message}`;
  const classes = [item.class, ...(item.also ?? [])];
  return (
    classes.includes(finding.class) &&
    (item.about === undefined || words.includes(item.about)) &&
    finding.places.some(({ line }) => item.lines.some((one) => Math.abs(one - line) <= 1))
  );
}
