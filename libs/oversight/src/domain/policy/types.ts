import type { AlertKind, Severity } from '../../contract/alert-events.js';

/** Severity of a percentage from `from` (inclusive) up; null is no alert. */
export interface SeverityBand {
  severity: Severity | null;
  /** Percent, decimal string. */
  from: string;
}

/** A versioned policy of alerts, as data. Nothing in the code knows a threshold that is not here. */
export interface AlertPolicy {
  id: string;
  version: number;
  /** Spanish. */
  name: string;
  /** Spanish: where its thresholds come from. */
  source: string;
  /** Of an action's physical progress, unrounded; in increasing order of `from`, the first at 0. */
  physicalProgress: readonly SeverityBand[];
  /** Severity of the alerts that have no threshold. A kind left out is not raised. */
  severities: Readonly<Partial<Record<Exclude<AlertKind, 'physical-progress'>, Severity>>>;
  /** An action with this level and one of these severities at once is a tension. */
  tension: { level: string; severities: readonly Severity[] };
  /** A value is due on the last day of the month this many months after its period ends. */
  valueDueMonths: number;
}
