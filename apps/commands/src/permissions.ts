import type { Permissions } from '@quipu/commanding';
import { planningPermissions } from '@quipu/planning/write';

/** Role × command, for every context this service takes commands for. */
export const permissions: Permissions = { ...planningPermissions };
