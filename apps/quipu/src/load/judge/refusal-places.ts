import { Refusal } from '@quipu/ledger';
import type { Findings, RowPlace } from '../folder/findings.js';

/** Where a command's field stands in the folder. */
export interface FieldPlace {
  row: RowPlace;
  column?: string;
}

/**
 * What a decision gives, or undefined when the rules refuse it; each problem is then noted at the
 * row and column that gave the field.
 */
export function decided<Result>(
  decide: () => Result,
  placeOf: (field: string) => FieldPlace,
  findings: Findings,
): Result | undefined {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    for (const { field, message } of error.problems) {
      const { row, column } = placeOf(field);
      findings.error(row, column, message);
    }
    return undefined;
  }
}

export function isRefused(decide: () => unknown): boolean {
  try {
    decide();
    return false;
  } catch (error) {
    if (error instanceof Refusal) return true;
    throw error;
  }
}
