import type { Permissions } from '@quipu/commanding';

const office = ['planning-office'] as const;
/** Those who answer for alerts and commitments; a responsible unit, only for its own: the decider sees to that. */
const whoAnswers = ['planning-office', 'responsible-unit', 'opmi', 'manager'] as const;
const whoAssigns = ['planning-office', 'manager'] as const;

/** Role × command. The auditor reads everything and changes nothing. */
export const oversightPermissions = {
  'raise-alert': office,
  'settle-alert': office,
  'acknowledge-alert': whoAnswers,
  'snooze-alert': whoAnswers,
  'assign-alert': whoAssigns,
  'close-alert': whoAnswers,
  'make-commitment': office,
  'change-commitment-state': whoAnswers,
  'move-due-date': whoAssigns,
  'assign-commitment': whoAssigns,
  'carry-over-commitment': office,
  'open-finding': office,
  'explain-finding': whoAnswers,
  'dismiss-finding': office,
  'resolve-finding': office,
} satisfies Permissions;
