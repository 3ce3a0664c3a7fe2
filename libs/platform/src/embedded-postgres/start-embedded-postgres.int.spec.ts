import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';
import { readLockFile } from './lock-file.js';
import { until } from '../testing/until.js';

describe('embedded PostgreSQL', () => {
  let folder: string;
  const running: EmbeddedPostgres[] = [];

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'quipu-postgres-spec-')), `con espacios y muy larga ${'x'.repeat(90)}`);
  });
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop('immediate');
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  const start = async (durable = false): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ dataDir: folder, durable });
    running.push(server);
    return server;
  };
  const query = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, string>>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const serverPid = () => readLockFile(join(folder, 'cluster'))?.pid ?? 0;

  it('starts on an empty folder, in UTF-8 and UTC, on this machine only', async () => {
    const server = await start();
    const [settings] = await query(server.adminUrl, `SELECT current_setting('server_encoding') AS encoding,
      current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS addresses`);
    expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1' });
    expect(await server.isAlive()).toBe(true);
  });

  it('lets nobody in without the password, which only the owner of the folder can read', async () => {
    const server = await start();
    await expect(query(server.adminUrl.replace(/:[0-9a-f]+@/, ':otra@'), 'SELECT 1')).rejects.toThrow(/authentication failed/);
    expect(statSync(join(folder, 'superuser-password')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('writes real data to the disk before answering, and test data not', async () => {
    const durable = await start(true);
    expect(await query(durable.adminUrl, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    await durable.stop();
    const throwaway = await start(false);
    expect(await query(throwaway.adminUrl, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
  });

  it('finds its data and its port again after a stop', async () => {
    const first = await start();
    await query(first.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    expect(await first.isAlive()).toBe(false);
    const second = await start();
    expect(await query(second.adminUrl, 'SELECT n::text FROM kept')).toEqual([{ n: '7' }]);
    expect(second.port).toBe(first.port);
  });

  it('only connects when it already runs', async () => {
    const first = await start();
    const pid = serverPid();
    const second = await start();
    expect({ adopted: second.adopted, port: second.port, pid: serverPid() }).toEqual({ adopted: true, port: first.port, pid });
  });

  it('gives one server to several starts at the same instant on an empty folder', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ adminUrl }) => adminUrl)).size).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes('.nuevo-'))).toEqual([]);
  });

  it('takes another port when somebody took the one of last time', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const second = await start();
    expect(second.port).not.toBe((squatter.address() as AddressInfo).port);
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('law 1: keeps every acknowledged row through kill −9 under load', async () => {
    const first = await start(true);
    await query(first.adminUrl, 'CREATE TABLE noted (n int PRIMARY KEY)');
    const acknowledged: number[] = [];
    const writers = Array.from({ length: 8 }, (_, writer) => writeUntilItDies(first.adminUrl, writer, acknowledged));
    await until(() => acknowledged.length > 200);
    process.kill(serverPid(), 'SIGKILL');
    await Promise.all(writers);
    const second = await start(true);
    const rows = await query(second.adminUrl, 'SELECT n::text FROM noted');
    const found = new Set(rows.map(({ n }) => Number(n)));
    expect(acknowledged.filter((n) => !found.has(n))).toEqual([]);
  });

  it('starts though the dead server’s number now belongs to another program', async () => {
    const first = await start();
    await first.stop();
    const other = spawn('sleep', ['60']);
    const lock = `${other.pid}\n${join(folder, 'cluster')}\n0\n${first.port}\n\n127.0.0.1\n\nready\n`;
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), lock);
    const second = await start();
    expect(await second.isAlive()).toBe(true);
    other.kill();
  });

  it('starts over when the very first preparation was cut off', async () => {
    const attempt = startEmbeddedPostgres({ dataDir: folder, durable: false });
    const failure = expect(attempt).rejects.toThrow(/No se pudo crear la base de datos/);
    await until(() => processesNaming(`--pgdata=${folder}`).length > 0);
    processesNaming(`--pgdata=${folder}`).forEach((pid) => process.kill(pid, 'SIGKILL'));
    await failure;
    expect(await (await start()).isAlive()).toBe(true);
  });

  it('starts over when power was lost in the middle of the preparation, and deletes nothing that might be data', async () => {
    mkdirSync(join(folder, 'cluster', 'base'), { recursive: true });
    mkdirSync(join(folder, 'cluster.nuevo-999999999'), { recursive: true });
    const server = await start();
    expect(await server.isAlive()).toBe(true);
    const names = readdirSync(folder);
    expect(names.filter((name) => name.includes('.nuevo-'))).toEqual([]);
    expect(names.some((name) => name.startsWith('cluster.incompleto-'))).toBe(true);
  });

  it('says which version made the data when it is not ours', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/es de PostgreSQL 15 y este Quipu trae PostgreSQL 18/);
  });

  it('says that the folder cannot be used when it cannot', async () => {
    const file = join(folder, '..', 'archivo');
    writeFileSync(file, '');
    await expect(startEmbeddedPostgres({ dataDir: join(file, 'dentro') })).rejects.toThrow(/No se puede escribir en .*QUIPU_HOME/);
  });

  it('stops once, however many times it is asked', async () => {
    const server = await start();
    await server.stop();
    await server.stop();
    expect(existsSync(join(folder, 'cluster', 'postmaster.pid'))).toBe(false);
  });
});

async function writeUntilItDies(url: string, writer: number, acknowledged: number[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (let n = writer; ; n += 8) {
      await client.query('INSERT INTO noted VALUES ($1)', [n]);
      acknowledged.push(n);
    }
  } catch {
    await client.end().catch(() => undefined);
  }
}

function processesNaming(text: string): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).filter((pid) => commandLine(pid).includes(text)).map(Number);
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
