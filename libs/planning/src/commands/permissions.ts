import type { Permissions } from '@quipu/commanding';

const office = ['planning-office'] as const;
/** A responsible unit reaches only its own indicators: the decider sees to that, for it needs their history. */
const officeAndUnits = ['planning-office', 'responsible-unit'] as const;

/** Role × command. Auditor, manager, OPMI and administrator change nothing in a plan. */
export const planningPermissions = {
  'register-plan': office,
  'amend-plan': office,
  'define-indicator': office,
  'revise-target': office,
  'report-value': officeAndUnits,
  'correct-value': officeAndUnits,
  'explain-difference': officeAndUnits,
} satisfies Permissions;
