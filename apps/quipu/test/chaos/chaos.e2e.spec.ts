import { PostgresLedger } from '@quipu/ledger/postgres';
import { until } from '@quipu/platform/testing';
import { isAlive, postmasterPid, quipu, QuipuProcess, temporaryHome } from '../quipu-process.js';
import type { RunState } from '../../src/local/run-state.js';
import { type Acknowledged, raiseStorm, type Storm } from './storm.js';

const INDICATORS = ['01.01', '02.02', '03.03', '04.01', '05.02', '06.02', '07.01', '09.03'].map((action) => `IND.01.AEI.${action}`);

/** The storm goes on: so many more commands are acknowledged from here. */
const moreAcknowledged = (storm: Storm, more = 40) => {
  const enough = storm.acknowledged.length + more;
  return until(() => storm.acknowledged.length >= enough, 'que se reconozcan más órdenes');
};

describe('kill −9 of any process, under load', () => {
  const home = temporaryHome();
  let up: QuipuProcess;
  let token: string;

  beforeAll(async () => {
    up = new QuipuProcess(home.path, ['up']);
    await up.says('Ctrl-C lo detiene todo.');
    token = (await quipu(home.path, 'token', 'planeamiento', '--entity', '300711')).stdout.trim();
  });

  afterAll(async () => {
    await up.stop();
    home.remove();
  });

  it('law 1: loses no acknowledged command and doubles none, and the tables converge to a rebuild', async () => {
    const storm = raiseStorm(up.state().urls.commands, token, INDICATORS);
    await moreAcknowledged(storm);

    for (const service of ['projector', 'commands', 'queries', 'reporting', 'commands', 'projector'] as const) {
      const victim = up.state().pids[service]!;
      process.kill(victim, 'SIGKILL');
      await until(() => (up.state().pids[service] ?? victim) !== victim, `que vuelva ${service}`);
      await moreAcknowledged(storm);
    }

    for (let round = 0; round < 2; round += 1) {
      const victim = postmasterPid(home.path);
      process.kill(victim, 'SIGKILL');
      await until(() => !isAlive(victim) && serverIsBack(home.path, victim), 'que vuelva la base de datos');
      await moreAcknowledged(storm);
    }

    await storm.calm();
    expect(storm.refusals).toEqual([]);
    await expectEachOnce(up.state(), storm.acknowledged);
    await expectTablesAsRebuilt(home.path);
  });

  it('law 1: the supervisor itself may be killed; what was acknowledged is there at the next start', async () => {
    const before = up.state();
    const storm = raiseStorm(before.urls.commands, token, INDICATORS);
    await moreAcknowledged(storm);
    const killed = up.stop('SIGKILL');
    await killed;
    await until(() => Object.values(before.pids).every((pid) => !isAlive(pid)), 'que sus servicios lo noten y terminen');

    up = new QuipuProcess(home.path, ['up']);
    await up.says('Ctrl-C lo detiene todo.');
    await moreAcknowledged(storm, 8);
    await storm.calm();
    expect(storm.refusals).toEqual([]);
    await expectEachOnce(up.state(), storm.acknowledged);
    await expectTablesAsRebuilt(home.path);
  });

  it('Ctrl-C leaves nothing running', async () => {
    const { pid, pids } = up.state();
    const all = [pid, postmasterPid(home.path), ...Object.values(pids)];
    const { code, stderr, stdout } = await up.stop('SIGINT');
    expect(`${stdout}${stderr}`).toContain('se detuvo');
    expect(code).toBe(0);
    expect(all.filter(isAlive)).toEqual([]);
  });
});

function serverIsBack(home: string, victim: number): boolean {
  try {
    return postmasterPid(home) !== victim;
  } catch {
    return false;
  }
}

/** Each acknowledged command is in the history once, where its receipt says. */
async function expectEachOnce({ databases }: RunState, acknowledged: readonly Acknowledged[]): Promise<void> {
  const ledger = new PostgresLedger({ connectionString: databases.appUrl });
  const found = new Map<string, Acknowledged[]>();
  for await (const page of ledger.readAll({ after: 0 })) {
    for (const { causationId: key, stream, version, position } of page) {
      found.set(key, [...(found.get(key) ?? []), { key, stream, version, position }]);
    }
  }
  await ledger.close();
  expect(acknowledged.filter(({ key }) => (found.get(key) ?? []).length !== 1)).toEqual([]);
  expect(acknowledged.map(({ key }) => found.get(key)![0])).toEqual(acknowledged);
}

/** Waits until the tables are up to date, then rebuilds them beside and compares row by row. */
async function expectTablesAsRebuilt(home: string): Promise<void> {
  const { code, stdout, stderr } = await quipu(home, 'rebuild', '--json');
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  const { tables } = JSON.parse(stdout) as { tables: { table: string; live: number; rebuilt: number; missing: number; extra: number; different: number }[] };
  expect(tables.map(({ table }) => table)).toContain('plan_summary');
  for (const { live, rebuilt, missing, extra, different } of tables) {
    expect({ rebuilt, missing, extra, different }).toEqual({ rebuilt: live, missing: 0, extra: 0, different: 0 });
  }
}
