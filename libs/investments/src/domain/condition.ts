import type { Condition } from '../contract/vocabulary.js';

/** What decides the condition. At most one of the first three holds. */
export interface ConditionFacts {
  deactivated: unknown;
  holder: unknown;
  stop: unknown;
  blockers: readonly unknown[];
}

/** The condition is not kept: it follows from what has happened and not been undone. */
export function conditionOf({ deactivated, holder, stop, blockers }: ConditionFacts): Condition {
  if (deactivated !== null) return 'desactivada';
  if (holder !== null) return 'a cargo de otra entidad';
  if (stop !== null) return 'paralizada';
  return blockers.length > 0 ? 'con impedimento' : 'en marcha';
}
