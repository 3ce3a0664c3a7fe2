import { Transform } from 'class-transformer';
import { applyDecorators } from '@nestjs/common';
import { isDecimal } from '@quipu/rules';
import { expecting, fieldRule, type FieldOptions } from './field-rule.js';

export const DECIMAL_EXPECTED = 'un número escrito como texto, con punto decimal y sin separador de miles, por ejemplo "1295.60"';

export interface DecimalFieldOptions extends FieldOptions {
  /** Words accepted instead of a number, such as `ND`. */
  or?: readonly string[];
}

/** An exact decimal, as a string: JSON numbers are binary and would round it. */
export function DecimalField({ or = [], ...options }: DecimalFieldOptions): PropertyDecorator {
  const expected = [DECIMAL_EXPECTED, ...or.map((word) => `"${word}"`)].join(' o ');
  const accepts = (value: unknown) => typeof value === 'string' && (isDecimal(value) || or.includes(value));
  return fieldRule(options, expecting(options.label, expected, accepts), { type: String, example: '1295.60' });
}

export interface IntegerFieldOptions extends FieldOptions {
  min: number;
  max: number;
  /** In a query string every value arrives as text. */
  inQuery?: boolean;
}

export function IntegerField({ min, max, inQuery = false, ...options }: IntegerFieldOptions): PropertyDecorator {
  const accepts = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  const check = expecting(options.label, `un número entero de ${min} a ${max}`, accepts);
  const rule = fieldRule(options, check, { type: 'integer', minimum: min, maximum: max });
  return inQuery ? applyDecorators(rule, Transform(({ value }: { value: unknown }) => fromText(value))) : rule;
}

export function YearField(options: FieldOptions): PropertyDecorator {
  return IntegerField({ ...options, min: 1990, max: 2100 });
}

function fromText(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}
