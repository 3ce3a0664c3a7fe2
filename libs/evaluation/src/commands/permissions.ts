import type { Permissions } from '@quipu/commanding';

const office = ['planning-office'] as const;
/** Whose turn it is, the decider sees to. */
const whoSigns = ['planning-office', 'responsible-unit', 'opmi', 'manager'] as const;

/** Role × command. The auditor reads everything and changes nothing. `save-draft` leaves no record. */
export const evaluationPermissions = {
  'save-draft': office,
  'submit-narrative': office,
  'freeze-report': office,
  'sign-report': whoSigns,
  'publish-report': office,
} satisfies Permissions;
