import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'quipu.conf';

/** Modest: the first users run everything on one old PC. */
const COMMON: Record<string, string> = {
  listen_addresses: "'127.0.0.1'",
  // Socket paths are limited to 107 bytes, and folders of real people are longer.
  unix_socket_directories: "''",
  max_connections: '200',
  shared_buffers: '64MB',
  max_wal_size: '512MB',
  timezone: "'UTC'",
  log_timezone: "'UTC'",
  lc_messages: "'C'",
  jit: 'off',
  password_encryption: "'scram-sha-256'",
};

const DURABLE: Record<string, string> = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };

/** For tests only: survives the death of the server, not of the machine. */
const THROWAWAY: Record<string, string> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
};

export function includeSettings(cluster: string): void {
  appendFileSync(join(cluster, 'postgresql.conf'), `\ninclude_if_exists = '${FILE}'\n`);
}

/** Returns the path of the file written. */
export function writeSettings(cluster: string, port: number, durable: boolean): string {
  const file = join(cluster, FILE);
  const settings = { port: String(port), ...COMMON, ...(durable ? DURABLE : THROWAWAY) };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(file, `# Escrito por Quipu en cada inicio.\n${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}
