import { ErrorType, isCommandError } from '@kurrent/kurrentdb-client';
import { LedgerUnavailable } from '../core/errors.js';

/** The server understood and refused what was asked: the same again would be refused again. */
const ANSWERED: ReadonlySet<string> = new Set([
  ErrorType.ACCESS_DENIED,
  ErrorType.STREAM_DELETED,
  ErrorType.STREAM_TOMBSTONED,
  ErrorType.INVALID_ARGUMENT,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.TRANSACTION_MAX_SIZE_EXCEEDED,
  ErrorType.APPEND_RECORD_SIZE_EXCEEDED,
]);

/** Whatever is not an answer leaves the outcome unknown. */
export function ledgerFailure(error: unknown): unknown {
  if (error instanceof LedgerUnavailable || ANSWERED.has(typeOf(error))) return error;
  return new LedgerUnavailable(error);
}

export function isNoStream(error: unknown): boolean {
  return typeOf(error) === ErrorType.STREAM_NOT_FOUND;
}

/** Nothing can be written there, by this account or by anybody. */
export function isClosedStream(error: unknown): boolean {
  const closed: readonly string[] = [ErrorType.ACCESS_DENIED, ErrorType.STREAM_DELETED, ErrorType.STREAM_TOMBSTONED];
  return closed.includes(typeOf(error));
}

export function isDeletedStream(error: unknown): boolean {
  return isClosedStream(error) && typeOf(error) !== ErrorType.ACCESS_DENIED;
}

function typeOf(error: unknown): string {
  return error instanceof Error && isCommandError(error) ? error.type : '';
}
