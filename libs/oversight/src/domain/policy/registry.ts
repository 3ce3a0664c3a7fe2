import { LARES_ALERTS_2025 } from './lares-2025.js';
import type { AlertPolicy } from './types.js';

/** Every policy that ships, the default first. */
export const alertPolicies: readonly AlertPolicy[] = [LARES_ALERTS_2025];

export const defaultAlertPolicy: AlertPolicy = LARES_ALERTS_2025;

/** As events and rows name it: `alertas-lares-2025@1`. */
export function policyKey({ id, version }: Pick<AlertPolicy, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** The policy of a key; undefined when none ships under it. */
export function policyOf(key: string): AlertPolicy | undefined {
  return alertPolicies.find((policy) => policyKey(policy) === key);
}
