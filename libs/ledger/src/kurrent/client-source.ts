import { KurrentDBClient } from '@kurrent/kurrentdb-client';

/** Milliseconds. */
const FIRST = 1_000;
const LONGEST = 60_000;

/**
 * The client, made anew when it fails for long. Its reader (of 1.3.1) gives up for ever when the
 * server is not there at its first connection, and its cluster discovery keeps a failure as its
 * answer; a connection that was once made it mends by itself.
 */
export class ClientSource {
  private readonly connectionString: string;
  private current: KurrentDBClient;
  private made = performance.now();
  private patience = FIRST;

  constructor(connectionString: string, applicationName: string) {
    this.connectionString = withDefaults(connectionString, applicationName);
    // What is wrong with the connection string is said here, not at first use.
    this.current = KurrentDBClient.connectionString(this.connectionString);
  }

  get client(): KurrentDBClient {
    return this.current;
  }

  noteSuccess(): void {
    this.patience = FIRST;
  }

  /** What is in flight with the client ends by itself. */
  noteFailure(client: KurrentDBClient): void {
    if (client !== this.current || performance.now() - this.made < this.patience) return;
    this.current = KurrentDBClient.connectionString(this.connectionString);
    this.made = performance.now();
    this.patience = Math.min(this.patience * 2, LONGEST);
  }
}

/** The name in the server's log; and the reader waits one interval before it connects at all, half a second if not told. */
function withDefaults(connectionString: string, applicationName: string): string {
  const named = withOption(connectionString, 'connectionName', encodeURIComponent(applicationName));
  return withOption(named, 'discoveryInterval', '100');
}

function withOption(connectionString: string, key: string, value: string): string {
  if (new RegExp(`[?&]${key}=`, 'i').test(connectionString)) return connectionString;
  return `${connectionString}${connectionString.includes('?') ? '&' : '?'}${key}=${value}`;
}
