import type { UnitOfMeasure } from '@quipu/planning';
import type { Aggregation, Relevance, Sense } from '@quipu/rules';
import { plainWords } from './plain-words.js';

type Vocabulary<Term> = ReadonlyMap<string, Term>;

export const SENSES: Vocabulary<Sense> = new Map<string, Sense>([
  ['ascendente', 'ascendente'],
  ['asc', 'ascendente'],
  ['creciente', 'ascendente'],
  ['descendente', 'descendente'],
  ['desc', 'descendente'],
  ['decreciente', 'descendente'],
  ['no definido', 'no definido'],
  ['sin definir', 'no definido'],
]);

export const AGGREGATIONS: Vocabulary<Aggregation> = new Map<string, Aggregation>([
  ['agregable', 'agregable'],
  ['no agregable', 'no agregable'],
  ['maximo permisible', 'máximo permisible'],
  ['maximo', 'máximo permisible'],
  ['minimo permisible', 'mínimo permisible'],
  ['minimo', 'mínimo permisible'],
]);

export const RELEVANCES: Vocabulary<Relevance> = new Map<string, Relevance>([
  ['1', 1],
  ['muy relevante', 1],
  ['2', 2],
  ['relevante', 2],
  ['3', 3],
  ['menos relevante', 3],
  ['poco relevante', 3],
]);

export const UNITS_OF_MEASURE: Vocabulary<UnitOfMeasure> = new Map<string, UnitOfMeasure>([
  ['porcentaje', 'porcentaje'],
  ['%', 'porcentaje'],
  ['numero', 'número'],
  ['nro', 'número'],
  ['n', 'número'],
  ['cantidad', 'cantidad'],
  ['ratio', 'ratio'],
  ['razon', 'ratio'],
  ['tasa', 'tasa'],
  ['indice', 'índice'],
  ['tasa de variacion', 'tasa de variación'],
  ['variacion', 'tasa de variación'],
]);

/** The term a cell names; `1 - Muy relevante` is read by its words. */
export function termIn<Term>(vocabulary: Vocabulary<Term>, cell: string): Term | undefined {
  const words = plainWords(cell);
  return vocabulary.get(words) ?? vocabulary.get(words.replace(/^\d+ /, ''));
}

/** `ascendente, descendente o no definido`, for messages. */
export function termsOf<Term>(vocabulary: Vocabulary<Term>): string {
  const terms = [...new Set(vocabulary.values())].map(String);
  return `${terms.slice(0, -1).join(', ')} o ${terms.at(-1)}`;
}

/** «Porcentaje de viviendas…» → porcentaje. */
export function unitInName(name: string): UnitOfMeasure | undefined {
  const words = plainWords(name);
  if (words.startsWith('tasa de variacion')) return 'tasa de variación';
  return UNITS_OF_MEASURE.get(words.split(' ')[0] ?? '');
}
