import type { Condition, InvestmentRow, Phase } from '@quipu/investments';

/** In the words of `facts/states.ts`. A phase that no report words in one way says nothing. */
const OF_PHASE: Readonly<Partial<Record<Phase, string>>> = {
  formulación: 'en formulación',
  'expediente en elaboración': 'en expediente técnico',
  'expediente en actualización': 'en expediente técnico',
  'expediente observado': 'en expediente técnico',
  'ejecución física': 'en ejecución',
  concluida: 'concluido',
  'liquidación pendiente': 'pendiente de liquidación',
  'liquidación en proceso': 'pendiente de liquidación',
  liquidada: 'liquidado',
};
const OF_CONDITION: Readonly<Partial<Record<Condition, string>>> = { paralizada: 'paralizado', 'a cargo de otra entidad': 'transferido' };

/** States of an investment as a report would word them. While it stands still, or is another's, its phase is not what is told. */
export function recordedStates({ phase, condition, operation }: Pick<InvestmentRow, 'phase' | 'condition' | 'operation'>): string[] {
  const held = OF_CONDITION[condition];
  const own = held ?? OF_PHASE[phase];
  return [...(own === undefined ? [] : [own]), ...(operation === null ? [] : ['en funcionamiento'])];
}
