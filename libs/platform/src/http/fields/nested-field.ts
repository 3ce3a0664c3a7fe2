import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateIf, ValidateNested } from 'class-validator';
import { isDecimal } from '@quipu/rules';
import { DECIMAL_EXPECTED } from './number-field.js';
import { expecting, fieldRule, type FieldCheck, type FieldOptions } from './field-rule.js';

type Class = new () => object;

export interface ListFieldOptions extends FieldOptions {
  /** Default 0. */
  min?: number;
  /** Default 1000. */
  max?: number;
}

/** An object with fields of its own. */
export function ObjectField(type: Class, options: FieldOptions): PropertyDecorator {
  const check = expecting(options.label, 'un objeto con sus campos', isObject);
  const nested = [fieldRule(options, check, { type }), Type(() => type), ValidateNested()];
  // ValidateNested refuses null by itself; where null is an answer, nothing else is left to check.
  return applyDecorators(...nested, ...(options.nullable ? [ValidateIf((_body, value) => value !== null)] : []));
}

/** A list of objects. */
export function ListField(type: Class, { min = 0, max = 1000, ...options }: ListFieldOptions): PropertyDecorator {
  const item = (value: unknown) => (isObject(value) ? undefined : 'se espera un objeto con sus campos');
  const check = listCheck(options.label, { min, max }, item);
  return applyDecorators(fieldRule(options, check, { type: [type], minItems: min, maxItems: max }), Type(() => type), ValidateNested());
}

export interface TextListFieldOptions extends ListFieldOptions {
  /** Characters of each text. Default 500. */
  maxLength?: number;
  pattern?: RegExp;
  example: string;
}

/** A list of texts or codes. */
export function TextListField({ min = 0, max = 1000, maxLength = 500, pattern = /\S/, example, ...options }: TextListFieldOptions): PropertyDecorator {
  const accepts = (value: unknown) => typeof value === 'string' && value.length <= maxLength && pattern.test(value);
  const item = (value: unknown) => (accepts(value) ? undefined : `se espera un texto de hasta ${maxLength} caracteres, como «${example}»`);
  const check = listCheck(options.label, { min, max }, item);
  return fieldRule(options, check, { type: [String], minItems: min, maxItems: max, example: [example] });
}

/** Decimals by year: `{"2025": "90.01", "2026": "92.00"}`. */
export function MapField(options: FieldOptions): PropertyDecorator {
  const { label } = options;
  const shape = expecting(label, 'un objeto año → valor, por ejemplo {"2025": "90.01"}', isObject);
  const check: FieldCheck = (value) => (isObject(value) ? Object.entries(value).flatMap(([year, text]) => entryProblem(label, year, text)) : shape(value));
  return fieldRule(options, check, { type: 'object', additionalProperties: { type: 'string' }, example: { 2025: '90.01' } });
}

function entryProblem(label: string, year: string, value: unknown) {
  const field = `.${year}`;
  if (!/^(19|20|21)\d\d$/.test(year)) return [{ field, message: `${label}: se espera un año de cuatro cifras como nombre, por ejemplo "2025".` }];
  if (typeof value === 'string' && isDecimal(value)) return [];
  return [{ field, message: `${label}, año ${year}: se espera ${DECIMAL_EXPECTED}.` }];
}

function listCheck(label: string, { min, max }: { min: number; max: number }, item: (value: unknown) => string | undefined): FieldCheck {
  const fits = (value: unknown): value is unknown[] => Array.isArray(value) && value.length >= min && value.length <= max;
  const shape = expecting(label, `una lista de ${min} a ${max} elementos`, fits);
  return (value) => (fits(value) ? value.flatMap((one, index) => itemProblem(label, index, item(one))) : shape(value));
}

function itemProblem(label: string, index: number, message: string | undefined) {
  return message ? [{ field: `[${index}]`, message: `${label}, elemento ${index + 1}: ${message}.` }] : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
