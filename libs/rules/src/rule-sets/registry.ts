import type { RuleSet } from '../types.js';
import { CEPLAN_2022 } from './ceplan-2022.js';
import { LARES_2025 } from './lares-2025.js';

/** Every rule set that ships, the default first. */
export const ruleSets: readonly RuleSet[] = [LARES_2025, CEPLAN_2022];

export const defaultRuleSet: RuleSet = LARES_2025;

/** Somebody asked for a rule set that does not exist; the message lists those that do. */
export class UnknownRuleSet extends Error {
  constructor(
    readonly id: string,
    readonly known: readonly string[],
  ) {
    super(`No existe el conjunto de reglas «${id}». Los disponibles son: ${known.join(', ')}.`);
    this.name = 'UnknownRuleSet';
  }
}

/** The rule set of an id, e.g. `lares-2025`. Throws `UnknownRuleSet`. */
export function ruleSet(id: string): RuleSet {
  const found = ruleSets.find((rules) => rules.id === id);
  if (!found) throw new UnknownRuleSet(id, ruleSets.map((rules) => rules.id));
  return found;
}

/** As rows name it: `lares-2025@1`. */
export function ruleSetKey({ id, version }: Pick<RuleSet, 'id' | 'version'>): string {
  return `${id}@${version}`;
}
