import type { FindingFacts, FindingOrigin } from '../../contract/finding-events.js';

export type OpenFinding = FindingFacts & {
  kind: 'open-finding';
  origin: FindingOrigin;
  /** Name of the check that found it. */
  check: string;
  subject: string;
  period: string;
};

export interface ExplainFinding {
  kind: 'explain-finding';
  key: string;
  explanation: string;
  /** Who answers for it: unit or person's office. */
  by: string;
}

export interface DismissFinding {
  kind: 'dismiss-finding';
  key: string;
}

export interface ResolveFinding {
  kind: 'resolve-finding';
  key: string;
  resolution: string;
}

export type FindingCommand = OpenFinding | ExplainFinding | DismissFinding | ResolveFinding;
