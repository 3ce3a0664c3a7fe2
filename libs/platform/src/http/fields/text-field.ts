import { expecting, fieldRule, type FieldOptions } from './field-rule.js';

export interface TextFieldOptions extends FieldOptions {
  /** Characters. Default 500. */
  max?: number;
  example?: string;
}

/** Free text that says something: not only spaces. */
export function TextField({ max = 500, example, ...options }: TextFieldOptions): PropertyDecorator {
  const expected = `un texto de 1 a ${max} caracteres${example ? `, por ejemplo «${example}»` : ''}`;
  const accepts = (value: unknown) => typeof value === 'string' && value.trim() !== '' && value.length <= max;
  return fieldRule(options, expecting(options.label, expected, accepts), { type: String, minLength: 1, maxLength: max, example });
}

export interface CodeFieldOptions extends FieldOptions {
  pattern: RegExp;
  /** Shown in the message: the quickest way to say what the pattern wants. */
  example: string;
}

/** A code of fixed form. */
export function CodeField({ pattern, example, ...options }: CodeFieldOptions): PropertyDecorator {
  const accepts = (value: unknown) => typeof value === 'string' && value.length <= 200 && pattern.test(value);
  const check = expecting(options.label, `un código como ${example}`, accepts);
  return fieldRule(options, check, { type: String, pattern: pattern.source, example });
}

export interface OneOfFieldOptions extends FieldOptions {
  values: readonly string[];
}

export function OneOfField({ values, ...options }: OneOfFieldOptions): PropertyDecorator {
  const accepts = (value: unknown) => typeof value === 'string' && values.includes(value);
  const check = expecting(options.label, `uno de: ${values.join(', ')}`, accepts);
  return fieldRule(options, check, { type: String, enum: [...values] });
}

/** A calendar day, `2025-06-30`. */
export function DayField(options: FieldOptions): PropertyDecorator {
  const check = expecting(options.label, 'una fecha que exista, escrita año-mes-día, por ejemplo 2025-06-30', isDay);
  return fieldRule(options, check, { type: String, format: 'date', example: '2025-06-30' });
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // The parser turns 31 June into 1 July.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
