import pg from 'pg';
import { LedgerUnavailable } from '../core/errors.js';

/** SQLSTATE classes: data exception, constraint violation, program limit exceeded. */
const REFUSED_DATA = /^(22|23|54)/;

/** Besides: unsupported feature, syntax or access rule, error raised by a function. */
const ANSWERED = /^(22|23|54|0A|42|P0)/;

/** The database understood and refused what was sent: the same again would fail again. */
export function isRefusedData(error: unknown): boolean {
  return REFUSED_DATA.test(sqlState(error));
}

/** Whatever is not an answer leaves the outcome unknown. */
export function ledgerFailure(error: unknown): unknown {
  return ANSWERED.test(sqlState(error)) ? error : new LedgerUnavailable(error);
}

function sqlState(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : '';
}
