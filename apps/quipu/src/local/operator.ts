import { userInfo } from 'node:os';

/** Who decides at this machine, when no account is named. */
export function operator(): string {
  return `operador:${userInfo().username}`;
}
