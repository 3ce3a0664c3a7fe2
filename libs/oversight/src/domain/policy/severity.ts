import { decimal, isDecimal } from '@quipu/rules';
import type { AlertKind, Severity } from '../../contract/alert-events.js';
import type { FigureRef } from '../../contract/figure.js';
import type { AlertPolicy } from './types.js';

/** Severity of a physical progress, decided on the unrounded figure; null is no alert. */
export function severityOfProgress({ physicalProgress }: AlertPolicy, percent: string): Severity | null {
  const exact = decimal(percent);
  const band = physicalProgress.findLast(({ from }) => exact.gte(decimal(from))) ?? physicalProgress[0];
  return band?.severity ?? null;
}

/** Severity of a kind without thresholds; null when the policy does not raise it. */
export function severityOfKind({ severities }: AlertPolicy, kind: Exclude<AlertKind, 'physical-progress'>): Severity | null {
  return severities[kind] ?? null;
}

/** Severity that the deciding figure gives; of the kinds without thresholds, whatever the figure. */
export function severityOf(policy: AlertPolicy, kind: AlertKind, { value }: FigureRef): Severity | null {
  if (kind !== 'physical-progress') return severityOfKind(policy, kind);
  return value !== null && isDecimal(value) ? severityOfProgress(policy, value) : null;
}
