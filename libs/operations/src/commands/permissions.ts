import type { Permissions } from '@quipu/commanding';

const office = ['planning-office'] as const;
/** A responsible unit reaches only its own activities: the decider sees to that, for it needs their history. */
const officeAndUnits = ['planning-office', 'responsible-unit'] as const;

/** Role × command. A unit's head is, for now, whoever holds the role `responsible-unit` in its office. */
export const operationsPermissions = {
  'register-poi': office,
  'register-activity': office,
  'amend-activity': office,
  'program-activity': officeAndUnits,
  'reprogram-activity': office,
  'record-execution': officeAndUnits,
  'correct-execution': officeAndUnits,
  'approve-execution': officeAndUnits,
  'return-execution': officeAndUnits,
  'deactivate-activity': office,
  'record-budget-execution': officeAndUnits,
  'register-maintenance-meta': office,
  'record-meta-state': office,
  'report-action-progress': office,
} satisfies Permissions;
