import { AUTHORITIES, CONDITIONS, DAY_CERTAINTIES, DENOMINATORS, PHASES, STOP_CAUSES } from '@quipu/investments';
import type { Accumulation, ActivityPriority, MetaKind, MetaState, PoiVersionKind } from '@quipu/operations';
import { plainWords } from './plain-words.js';

type Vocabulary<Term> = ReadonlyMap<string, Term>;

/** Terms that a cell writes as they are, accents and capitals apart; `others` are other words for them. */
function vocabularyOf<Term extends string>(terms: readonly Term[], others: Readonly<Record<string, Term>> = {}): Vocabulary<Term> {
  return new Map([...terms.map((term) => [plainWords(term), term] as const), ...Object.entries(others)]);
}

export const POI_VERSIONS = vocabularyOf<PoiVersionKind>(['multianual', 'anual', 'modificado'], { modificada: 'modificado', 'anual consistente con el pia': 'anual' });
export const PRIORITIES = vocabularyOf<ActivityPriority>(['muy alta', 'alta', 'media', 'baja', 'muy baja']);
export const ACCUMULATIONS = vocabularyOf<Accumulation>(['acumulado anual', 'acumulado mensual', 'no acumulado'], {
  anual: 'acumulado anual',
  mensual: 'acumulado mensual',
});
export const FIGURE_KINDS = vocabularyOf(['física', 'financiera'], { fisico: 'física', financiero: 'financiera' });
export const META_KINDS = vocabularyOf<MetaKind>(['rutinario', 'periódico']);
export const META_STATES = vocabularyOf<MetaState>(['ficha en elaboración', 'ficha aprobada', 'comprometida', 'en ejecución', 'concluida'], {
  comprometido: 'comprometida',
  concluido: 'concluida',
});
export const YES_OR_NO = vocabularyOf(['sí', 'no']);
export const INVESTMENT_PHASES = vocabularyOf(PHASES);
export const INVESTMENT_CONDITIONS = vocabularyOf(CONDITIONS);
export const BLOCKING_AUTHORITIES = vocabularyOf(AUTHORITIES);
export const CAUSES_OF_STOP = vocabularyOf(STOP_CAUSES);
export const CERTAINTIES = vocabularyOf(DAY_CERTAINTIES);
export const MONEY_DENOMINATORS = vocabularyOf(DENOMINATORS);
