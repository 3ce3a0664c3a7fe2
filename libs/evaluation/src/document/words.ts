import type { Basis, Level, NotApplicableReason } from '@quipu/rules';

export const LEVELS: readonly Level[] = ['malo', 'regular', 'bueno'];
export const BASES: readonly Basis[] = ['reported', 'recalculated'];

export const LEVEL_WORD: Readonly<Record<Level, string>> = { malo: 'Malo', regular: 'Regular', bueno: 'Bueno' };
export const BASIS_WORD: Readonly<Record<Basis, string>> = { reported: 'Reportado', recalculated: 'Recalculado' };

/** Short enough for a narrow cell. */
export const WHY_NOT_APPLICABLE: Readonly<Record<NotApplicableReason, string>> = {
  'target-zero': 'meta 0',
  'target-negative': 'meta negativa',
  'target-missing': 'sin meta para el año',
  'sense-undefined': 'sentido no definido',
  'target-equals-baseline': 'meta igual a la línea de base',
  'baseline-missing': 'sin línea de base',
};

/** `1 acción`, `30 acciones`. */
export function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** «ninguna inversión»: a zero in running text reads as a figure that somebody forgot. Feminine. */
export function countOrNone(number: number, one: string, many: string): string {
  return number === 0 ? `ninguna ${one}` : count(number, one, many);
}
