import type { Credentials } from '@kurrent/kurrentdb-client';

/**
 * The credentials that a connection string names, to go with each append: the client then makes a
 * call of its own for it, with a time limit. Appends that share one call have none, and the client
 * (1.3.1) ends the process with an unhandled rejection when that call is cut while many wait in it.
 * Without TLS the client sends no credentials, so there any will do.
 */
export function credentialsOf(connectionString: string): Credentials | null {
  const [, username, password] = /^[^:]+:\/\/([^:/?]+):([^@]+)@/.exec(connectionString) ?? [];
  if (username !== undefined && password !== undefined) {
    return { username: decodeURIComponent(username), password: decodeURIComponent(password) };
  }
  return /[?&]tls=false\b/i.test(connectionString) ? { username: 'none', password: 'none' } : null;
}
