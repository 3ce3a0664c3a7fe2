const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', '53300']);
const CONNECTION_MESSAGES = /connection terminated|timeout exceeded when trying to connect|connection ended|client was closed|not queryable|driver not connected/i;
const MAX_CAUSES = 8;

/** Whether an error, or one of its causes, says that the database cannot be reached now, rather than that it refused. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < MAX_CAUSES; cause = cause.cause, depth++) {
    if (isConnectionFailure(cause)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isDatabaseAway)) return true;
  }
  return false;
}

function isConnectionFailure(error: Error & { code?: unknown }): boolean {
  const code = typeof error.code === 'string' ? error.code : '';
  // SQLSTATE: class 08 connection exception, 57P0x shutting down or starting up.
  return CONNECTION_CODES.has(code) || /^(08|57P0)/.test(code) || CONNECTION_MESSAGES.test(error.message);
}
