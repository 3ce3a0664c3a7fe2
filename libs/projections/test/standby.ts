import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@quipu/platform';
import pg from 'pg';

/** A second server that follows the first, read-only: a copy of its folder, taken while it works. */
export async function startStandby(primary: EmbeddedPostgres, primaryDir: string, dataDir: string): Promise<EmbeddedPostgres> {
  const client = new pg.Client({ connectionString: primary.adminUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_backup_start('standby', true)");
    copyWhileUsed(primaryDir, dataDir);
    const { rows } = await client.query<{ label: string }>('SELECT labelfile AS label FROM pg_backup_stop(wait_for_archive => false)');
    const { rows: [cluster] } = await client.query<{ folder: string }>("SELECT current_setting('data_directory') AS folder");
    follow(join(dataDir, basename(cluster?.folder ?? '')), primary.adminUrl, rows[0]?.label ?? '');
  } finally {
    await client.end();
  }
  return startEmbeddedPostgres({ dataDir });
}

/** Files that a working server removes meanwhile are not missed: the log that is replayed knows. */
function copyWhileUsed(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyWhileUsed(source, target);
    else if (!entry.name.startsWith('postmaster.')) copyIfThere(source, target);
  }
}

function copyIfThere(source: string, target: string): void {
  try {
    copyFileSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function follow(cluster: string, adminUrl: string, label: string): void {
  const { hostname, port, username, password } = new URL(adminUrl);
  writeFileSync(join(cluster, 'backup_label'), label);
  writeFileSync(join(cluster, 'standby.signal'), '');
  writeFileSync(
    join(cluster, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`,
  );
}
