/** What PostgreSQL calls the error: five characters, undefined when it is not PostgreSQL's. */
export function sqlState(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** The data was at fault (22 data exception, 23 constraint, 54 limit exceeded), not the connection or the statement. */
export function isDataError(error: unknown): boolean {
  return ['22', '23', '54'].includes(sqlState(error)?.slice(0, 2) ?? '');
}
