import type { Role } from '@quipu/platform';

/** Which roles may send which command. A command that is not in the table is sent by nobody. */
export type Permissions = Readonly<Record<string, readonly Role[]>>;

/** Nest token of the table in force. */
export const PERMISSIONS = Symbol('Permissions');

export function mayTheRole(role: string, command: string, table: Permissions): boolean {
  return Object.hasOwn(table, command) && (table[command] as readonly string[]).includes(role);
}
