import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '../problems/problem.js';
import { ruleOf } from '../fields/field-rule.js';
import { shorten } from './clean-text.js';

/** What an unknown field is called to the sender: a body is an order, a query string has parameters. */
export type InputKind = 'body' | 'query' | 'param';

const UNKNOWN: Record<InputKind, (name: string) => string> = {
  body: (name) => `El campo ${name} no existe en esta orden.`,
  query: (name) => `El parámetro ${name} no existe en esta consulta.`,
  param: (name) => `El parámetro ${name} no existe en esta dirección.`,
};

/** class-validator's tree as a flat list with dotted paths: `targets.2031`, `documents[0].sha256`. */
export function validationProblems(errors: readonly ValidationError[], kind: InputKind = 'body', parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = join(parent, error.property);
    const own = ownProblems(error, path, kind);
    // A list that is no list has nothing inside worth telling.
    return own.length > 0 ? own : validationProblems(error.children ?? [], kind, path);
  });
}

function join(parent: string, property: string): string {
  if (/^\d+$/.test(property) && parent) return `${parent}[${property}]`;
  return parent ? `${parent}.${property}` : property;
}

function ownProblems(error: ValidationError, path: string, kind: InputKind): FieldProblem[] {
  if (error.constraints?.whitelistValidation) return [{ field: shorten(path), message: UNKNOWN[kind](shorten(error.property)) }];
  const rule = ruleOf(error);
  if (rule) return rule(error.value).map(({ field, message }) => ({ field: shorten(`${path}${field}`), message }));
  return Object.values(error.constraints ?? {}).map((message) => ({ field: shorten(path), message }));
}
