import { assessAction } from './assess-action.js';
import { assessCommitment } from './assess-deadlines.js';
import { assessExecutions } from './assess-executions.js';
import { assessIndicator } from './assess-indicator.js';
import { assessInvestment } from './assess-investment.js';
import type { AlertCandidate, Assessment } from './assessment.js';
import type { Facts } from './facts.js';
import { policyKey } from './registry.js';
import type { AlertPolicy } from './types.js';

/** Everything the policy can say of the facts on a day, alerts or not, in order of key. Pure. */
export function assess(policy: AlertPolicy, facts: Facts, day: string): Assessment[] {
  const { period } = facts;
  return [
    ...facts.actions.flatMap((fact) => assessAction(policy, fact, period)),
    ...facts.investments.flatMap((fact) => assessInvestment(policy, fact)),
    ...facts.indicators.flatMap((fact) => assessIndicator(policy, fact, period, day)),
    ...facts.commitments.flatMap((fact) => assessCommitment(policy, fact, day)),
    ...assessExecutions(policy, facts.executions, day),
  ].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The alerts that the facts give on a day (ISO date), in order of key. Pure. */
export function alertsFrom(policy: AlertPolicy, facts: Facts, day: string): AlertCandidate[] {
  return assess(policy, facts, day).flatMap((one) => (one.severity === null ? [] : [{ ...one, severity: one.severity, policy: policyKey(policy) }]));
}
