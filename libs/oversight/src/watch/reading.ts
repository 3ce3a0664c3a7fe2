import type { AlertRow, FindingRow } from '../contract/rows.js';
import type { DifferenceFact } from '../domain/finding/due-findings.js';
import type { Facts } from '../domain/policy/facts.js';
import type { Surroundings } from '../domain/surroundings.js';

/** All that the policy looks at in an entity, as its tables stood at one position. */
export interface WatchReading {
  plans: Surroundings['plans'];
  /** Of each period evaluated, and those that no period bounds. */
  watched: readonly WatchedFacts[];
  alerts: readonly AlertRow[];
  findings: readonly FindingRow[];
}

export interface WatchedFacts {
  facts: Facts;
  differences: readonly DifferenceFact[];
  /** A past period opens nothing new; what is open of it is still kept true. */
  isCurrent: boolean;
}
