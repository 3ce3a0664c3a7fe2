import { isDeepStrictEqual } from 'node:util';
import type { Definition } from '@quipu/planning/domain';
import { decimal } from '@quipu/rules';

const NAMES: readonly (readonly [keyof Definition, string])[] = [
  ['name', 'nombre'],
  ['unitOfMeasure', 'unidad de medida'],
  ['responsibleUnit', 'unidad responsable'],
  ['relevance', 'relevancia'],
  ['sense', 'sentido'],
  ['aggregation', 'agregación'],
];

/** What differs between two definitions of an indicator, in words. Targets apart. */
export function differencesOf(before: Definition, after: Definition): string[] {
  const plain = NAMES.filter(([key]) => before[key] !== after[key]).map(
    ([key, name]) => `${name}: «${String(before[key])}» → «${String(after[key])}»`,
  );
  const others = [
    changed('línea de base', baselineText(before), baselineText(after)),
    changed('rango', rangeText(before), rangeText(after)),
    isDeepStrictEqual(before.assumptions ?? [], after.assumptions ?? []) ? '' : 'supuestos',
  ];
  return [...plain, ...others.filter(Boolean)];
}

function changed(name: string, before: string, after: string): string {
  return before === after ? '' : `${name}: ${before} → ${after}`;
}

function baselineText({ baseline }: Definition): string {
  return baseline ? `${plainDecimal(baseline.value)} (${baseline.year})` : 'ninguna';
}

function rangeText({ range }: Definition): string {
  const side = (limit: string | null) => (limit === null ? 'sin límite' : plainDecimal(limit));
  return `${side(range.min)} a ${side(range.max)}`;
}

/** 88.70 and 88.7 are one figure. */
function plainDecimal(text: string): string {
  return decimal(text).toFixed();
}
