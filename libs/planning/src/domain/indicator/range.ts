import type { Checks } from '@quipu/ledger';
import { decimal } from '@quipu/rules';
import type { DecimalText, IndicatorDefined, UnitOfMeasure } from '../../contract/events.js';

type Range = IndicatorDefined['data']['range'];

const UNIT_RANGE: Readonly<Record<UnitOfMeasure, Range>> = {
  porcentaje: { min: '0', max: '100' },
  cantidad: { min: '0', max: null },
  número: { min: '0', max: null },
  ratio: { min: '0', max: null },
  tasa: { min: '0', max: null },
  índice: { min: '0', max: null },
  'tasa de variación': { min: null, max: null },
};

/** The indicator's own limits where it declares them, its unit's otherwise. */
export function rangeOf(unit: UnitOfMeasure, own: { min?: DecimalText | null; max?: DecimalText | null } = {}): Range {
  const usual = UNIT_RANGE[unit];
  return { min: own.min ?? usual.min, max: own.max ?? usual.max };
}

export function checkWithin(checks: Checks, field: string, text: DecimalText, { min, max }: Range): void {
  const value = decimal(text);
  checks.that(min === null || value.gte(min), field, `El valor ${text} es menor que el mínimo del indicador (${min}).`);
  checks.that(max === null || value.lte(max), field, `El valor ${text} es mayor que el máximo del indicador (${max}).`);
}
