import type { Permissions } from '@quipu/commanding';
import { investmentsPermissions } from '@quipu/investments/write';
import { operationsPermissions } from '@quipu/operations/write';
import { oversightPermissions } from '@quipu/oversight/write';
import { planningPermissions } from '@quipu/planning/write';

/** Role × command, for every context this service takes commands for. */
export const permissions: Permissions = {
  ...planningPermissions,
  ...operationsPermissions,
  ...investmentsPermissions,
  ...oversightPermissions,
};
