import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, type ValidationError } from 'class-validator';
import type { FieldProblem } from '../problems/problem.js';

/** What every field decorator takes. */
export interface FieldOptions {
  /** How a person calls it; begins the message and describes it in the API's document. */
  label: string;
  /** May be left out. */
  optional?: boolean;
  /** May be null, which says «no se conoce». */
  nullable?: boolean;
}

/** Problems of a value that is present; `field` continues the field's own path (`` , `[0]`, `.2031`). */
export type FieldCheck = (value: unknown) => readonly FieldProblem[];

const RULE = 'fieldRule';

/** One rule per field: it has one message, which says what is expected, and with an example. */
export function fieldRule(options: FieldOptions, check: FieldCheck, api: ApiPropertyOptions): PropertyDecorator {
  const rule = withPresence(options, check);
  const { label, optional = false, nullable = false } = options;
  return applyDecorators(
    ValidateBy(
      { name: RULE, validator: { validate: (value: unknown) => rule(value).length === 0, defaultMessage: () => label } },
      { context: { rule } },
    ),
    ApiProperty({ description: label, required: !optional, nullable, ...api } as ApiPropertyOptions),
  );
}

/** A check that accepts or refuses the value as a whole. */
export function expecting(label: string, expected: string, accepts: (value: unknown) => boolean): FieldCheck {
  return (value) => (accepts(value) ? [] : [{ field: '', message: `${label}: se espera ${expected}.` }]);
}

/** The rule that a validation error broke, if it is one of ours. */
export function ruleOf(error: ValidationError): FieldCheck | undefined {
  const context: unknown = error.contexts?.[RULE];
  return error.constraints?.[RULE] ? (context as { rule: FieldCheck }).rule : undefined;
}

function withPresence({ label, optional, nullable }: FieldOptions, check: FieldCheck): FieldCheck {
  return (value) => {
    if (value === undefined && optional) return [];
    if (value === null && nullable) return [];
    if (value !== undefined && value !== null) return check(value);
    // What a present value would be told says also what is missing.
    const [first] = check(value);
    const expected = first?.message.slice(label.length + 2) ?? 'es obligatorio.';
    return [{ field: '', message: `${label}: ${value === null ? 'no puede ser null' : 'falta'}; ${expected}` }];
  };
}
