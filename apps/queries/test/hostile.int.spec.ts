import { ENTITY, indicator, indicatorDefined, planEvents, reported } from '@quipu/planning/testing';
import fc from 'fast-check';
import { type RunningQueries, startQueries } from './running-queries.fixture.js';

const TABLES = ['plan-tree', 'indicator-values', 'action-advance', 'objective-levels', 'plan-summary', 'differences'];
const GOOD = { period: '2025-S1', ruleset: 'lares-2025', plan: 'PEI-2025-2030', 'recorded-until': 'position:3', 'min-position': '1' };

const hostile = fc.oneof(
  fc.constantFrom('', '%', '%00', '%ff', '\u0000', '__proto__', 'constructor', "' OR 1=1 --", '9'.repeat(500), '-1', '1e99', 'position:9007199254740993', '2025-S1,2025-S2', '[]', '🦙'),
  fc.string({ unit: 'binary' }),
);

describe('hostile questions', () => {
  let queries: RunningQueries;

  beforeAll(async () => {
    queries = await startQueries();
    await queries.database.record('plan', 'PEI', planEvents);
    await queries.database.record('indicator', indicator, [indicatorDefined]);
    await queries.database.record('indicator', indicator, [reported]);
    await queries.database.project();
  });
  afterAll(() => queries.stop());

  async function expectAnswerOrProblem(path: string): Promise<void> {
    const { status, body } = await queries.get(path);
    if (status === 200) return;
    expect({ path, status }).toEqual({ path, status: expect.any(Number) });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).toMatchObject({ status, title: expect.any(String) });
  }

  it.each(TABLES)('%s: any parameter at all gets an answer or a problem', async (name) => {
    const damaged = fc.record({ field: fc.oneof(fc.constantFrom(...Object.keys(GOOD)), hostile), value: hostile });
    await fc.assert(
      fc.asyncProperty(damaged, async ({ field, value }) => {
        await expectAnswerOrProblem(`/v1/${ENTITY}/${name}?${new URLSearchParams({ ...GOOD, [field]: value }).toString()}`);
      }),
      { numRuns: 80 },
    );
  });

  it('a parameter given twice, or not even encoded, gets a problem', async () => {
    for (const query of ['period=2025-S1&period=2025-S2', 'period[]=2025-S1', 'period[a]=1', 'period=%E0%A4%A', 'period=2025-S1&min-position=1&min-position=2']) {
      const { status } = await queries.get(`/v1/${ENTITY}/action-advance?${query}`);
      expect({ query, status }).toEqual({ query, status: 400 });
    }
  });

  it('any entity at all gets an answer or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (entity) => {
        await expectAnswerOrProblem(`/v1/${encodeURIComponent(entity.replace(/\p{Cs}/gu, '?'))}/plan-tree`);
      }),
      { numRuns: 100 },
    );
  });
});
