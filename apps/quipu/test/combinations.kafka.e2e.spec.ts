import { createHash, randomBytes } from 'node:crypto';
import { copyHistory, type CopyResult } from '@quipu/ledger/copy';
import { KurrentDouble } from '@quipu/ledger/kurrent-double';
import { openArchive } from '@quipu/ledger/open';
import { createTestDatabase, testKafka, type TestDatabase, until } from '@quipu/platform/testing';
import { dumpTables } from '@quipu/tables/testing';
import { runAllMigrations } from '../src/migrate/all-migrations.js';
import { fetchReport } from '../src/report/fetch-report.js';
import { Services } from './support/services.js';
import { quipu, QuipuProcess, temporaryHome } from './quipu-process.js';

const ENTITY = '300711';
const PERIOD = '2025-S1';
const brokers = testKafka();

interface Shown {
  tables: Record<string, string[]>;
  report: string;
}

(brokers.length > 0 ? describe : describe.skip)('Lares, wherever its history is and however its tables are fed', () => {
  const { path: home, remove } = temporaryHome();
  const databases: TestDatabase[] = [];
  const ends: (() => Promise<void>)[] = [];
  let kurrent: KurrentDouble;
  let head: number;
  let digest: string;
  let asLoaded: Shown;

  const database = async () => {
    const one = await createTestDatabase();
    databases.push(one);
    await runAllMigrations(one);
    return one;
  };
  const copy = async (from: string, to: string): Promise<CopyResult> => {
    const { code, stdout, stderr } = await quipu(home, 'ledger', 'copy', '--from', from, '--to', to, '--json');
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as CopyResult;
  };
  const reportOf = async (reporting: string) =>
    createHash('sha256').update(await fetchReport(reporting, { entity: ENTITY, period: PERIOD, format: 'pdf', recordedUntil: `position:${head}` })).digest('hex');

  /** Loaded by the real system into PostgreSQL, whose tables and report are those that all others must give. */
  beforeAll(async () => {
    kurrent = await KurrentDouble.start();
    const up = new QuipuProcess(home, ['up']);
    await up.says('Ctrl-C lo detiene todo.');
    const { databases: source, urls } = up.state();
    ({ head, digest } = await copy(source.ownerUrl, kurrent.url));
    asLoaded = { tables: await dumpTables(source.projectorUrl), report: await reportOf(urls.reporting) };
    await up.stop();
  });
  afterEach(async () => {
    await Promise.all(ends.splice(0).map((end) => end()));
  });
  afterAll(async () => {
    kurrent.shut();
    await Promise.all(databases.map((one) => one.drop()));
    remove();
  });

  test('law 1: the history comes back from KurrentDB to PostgreSQL as it was', async () => {
    expect(await copy(kurrent.url, (await database()).ownerUrl)).toMatchObject({ copied: head, head, digest });
  });

  test.each([
    ['PostgreSQL', 'ledger'],
    ['PostgreSQL', 'kafka'],
    ['KurrentDB', 'ledger'],
    ['KurrentDB', 'kafka'],
  ] as const)('law 4: history in %s, tables fed by %s: the same tables and the same report', async (store, feed) => {
    const urls = await database();
    if (store === 'PostgreSQL') await copyInto(urls);
    const shown = await shownBy(urls, store === 'KurrentDB' ? { QUIPU_LEDGER_URL: kurrent.url } : {}, feed);
    expect(Object.keys(shown.tables).length).toBeGreaterThan(10);
    expect(shown).toEqual(asLoaded);
  });

  async function copyInto({ ownerUrl }: TestDatabase): Promise<void> {
    const [from, to] = [await openArchive(kurrent.url), await openArchive(ownerUrl)];
    try {
      expect(await copyHistory({ from, to })).toMatchObject({ digest });
    } finally {
      await Promise.all([from.close(), to.close()]);
    }
  }

  async function shownBy({ appUrl, projectorUrl }: TestDatabase, ledger: Record<string, string>, feed: 'ledger' | 'kafka'): Promise<Shown> {
    const topic = `quipu.test.${randomBytes(5).toString('hex')}`;
    const kafka = { QUIPU_FEED: feed, QUIPU_KAFKA_BROKERS: brokers.join(','), QUIPU_KAFKA_TOPIC: topic, QUIPU_KAFKA_GROUP: `${topic}.tables` };
    const services = new Services(home, { QUIPU_DATABASE_URL: appUrl, QUIPU_PROJECTOR_DATABASE_URL: projectorUrl, ...ledger, ...kafka });
    ends.push(() => services.stop());
    if (feed === 'kafka') await services.start('relay');
    const [reporting, ...projectors] = await Promise.all([
      services.start('reporting'),
      ...(feed === 'kafka' ? ['projector-1', 'projector-2'] : ['projector']).map((name) => services.start('projector', name)),
    ]);
    await Promise.all(projectors.map(untilUpToDate));
    return { tables: await dumpTables(projectorUrl), report: await reportOf(reporting!) };
  }

  /** At the head, with nothing recorded since: the alerts were right as they were. */
  async function untilUpToDate(projector: string): Promise<void> {
    await until(async () => {
      const status = (await (await fetch(`${projector}/status`)).json()) as { position: number; head: number; blocked: object[]; alerts: { state: string } };
      expect(status).toMatchObject({ head, blocked: [] });
      return status.position === head && status.alerts.state === 'al día';
    }, `that ${projector} is up to date`);
  }
});
