import type { ActionInvestmentsRow } from './rows.js';
import type { Condition } from './vocabulary.js';

/** How many, in words, the most serious first. */
const SAID: readonly (readonly [Condition, string, string])[] = [
  ['paralizada', 'paralizada', 'paralizadas'],
  ['con impedimento', 'con impedimento', 'con impedimento'],
  ['a cargo de otra entidad', 'a cargo de otra entidad', 'a cargo de otra entidad'],
  ['desactivada', 'desactivada', 'desactivadas'],
  ['en marcha', 'en marcha', 'en marcha'],
];

/** «1 inversión paralizada, 2 inversiones con impedimento»: what an action's page says of its investments. */
export function headline({ conditions, finished }: Pick<ActionInvestmentsRow, 'conditions' | 'finished'>): string {
  const parts = SAID.map(([condition, one, many]) => counted(conditions[condition], one, many));
  return [...parts, counted(finished, 'liquidada o cerrada', 'liquidadas o cerradas')].filter((part) => part !== '').join(', ');
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 inversión ${one}` : `${count} inversiones ${many}`;
}
