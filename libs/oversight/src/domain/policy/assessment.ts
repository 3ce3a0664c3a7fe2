import type { AlertKind, AlertPlace, Severity } from '../../contract/alert-events.js';
import type { FigureRef } from '../../contract/figure.js';

/** What the policy says of one thing it could look at: an alert, or, with severity null, that there is none. */
export interface Assessment extends AlertPlace {
  owner: string;
  severity: Severity | null;
  /** The first is the one that decides. */
  figures: FigureRef[];
  /** Spanish, with its figures; says why there is an alert, or why not. */
  message: string;
  tension: boolean;
}

/** An alert to be raised. */
export type AlertCandidate = Assessment & { severity: Severity; /** `<id>@<version>` */ policy: string };

/** For what no period bounds: a work stopped, a commitment overdue. */
export const STANDING = 'vigente';

export function alertKey(kind: AlertKind, subject: string, period: string): string {
  return `${kind}.${subject}.${period}`;
}

interface About {
  kind: AlertKind;
  subject: string;
  period: string;
  actions: readonly string[];
  owner: string;
}

/** @param figures the one that decides first */
export function assessed(
  { kind, subject, period, actions, owner }: About,
  severity: Severity | null,
  message: string,
  figures: readonly FigureRef[],
  tension = false,
): Assessment {
  const place = { key: alertKey(kind, subject, period), kind, subject, actions: [...actions], period };
  return { ...place, owner, severity, figures: [...figures], message, tension };
}
