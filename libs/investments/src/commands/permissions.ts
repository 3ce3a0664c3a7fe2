import type { Permissions } from '@quipu/commanding';

const keepers = ['opmi', 'planning-office'] as const;

/** Role × command. The OPMI keeps the state of each investment; the planning office may do so too. */
export const investmentsPermissions = {
  'register-investment': keepers,
  'link-actions': keepers,
  'change-phase': keepers,
  'restate-investment': keepers,
  'start-operation': keepers,
  'add-blocker': keepers,
  'lift-blocker': keepers,
  'stop-work': keepers,
  'correct-stop': keepers,
  'resume-work': keepers,
  'transfer-investment': keepers,
  'take-back-investment': keepers,
  'deactivate-investment': keepers,
  'reactivate-investment': keepers,
  'report-physical-progress': keepers,
  'correct-physical-progress': keepers,
  'record-money': keepers,
  'correct-money': keepers,
} satisfies Permissions;
