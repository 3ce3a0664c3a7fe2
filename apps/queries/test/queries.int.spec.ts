import type { PlanningEvent } from '@quipu/planning';
import { checkedIn } from '@quipu/platform/testing';
import { ENTITY, indicator, indicatorDefined, plan, planEvents, reported } from '@quipu/planning/testing';
import { type RunningQueries, startQueries } from './running-queries.fixture.js';

/** What CEPLAN printed stays as it was: now it differs from what the rules give. */
const disputed: PlanningEvent = {
  type: 'ValueCorrected',
  data: { plan, indicator, period: '2025-S1', from: { value: '88.70', printedAdvance: '98.54' }, to: { value: '45', printedAdvance: '98.54' } },
};

const TABLES = ['plan-tree', 'indicator-values', 'action-advance', 'objective-levels', 'plan-summary', 'differences'];
const table = (name: string, query = 'period=2025-S1') => `/v1/${ENTITY}/${name}${query && name !== 'plan-tree' ? `?${query}` : ''}`;

describe('the query service', () => {
  let queries: RunningQueries;
  let first: number;
  let second: number;

  beforeAll(async () => {
    queries = await startQueries();
    const { database } = queries;
    await database.record('plan', 'PEI', planEvents);
    await database.record('indicator', indicator, [indicatorDefined]);
    first = await database.record('indicator', indicator, [reported]);
    second = await database.record('indicator', indicator, [disputed]);
    await database.project();
  });
  afterAll(() => queries.stop());

  it('law 5: every figure comes with its rule set and leads to the events behind it', async () => {
    const { body } = await queries.get(table('action-advance'));
    expect(body).toMatchObject({
      entity: ENTITY,
      plan,
      period: '2025-S1',
      ruleSet: { id: 'lares-2025', version: 1, norm: expect.stringMatching(/\w/) },
      asOf: { position: second, historic: false },
      blocked: null,
    });
    const [row] = body.rows as { indicators: { formula: string; sources: { position: number }[] }[] }[];
    expect(row!.indicators[0]!.formula).toContain('45 / 90.01');
    expect(row!.indicators[0]!.sources.map(({ position }) => position)).toContain(second);
  });

  it('shows a table as it stood at a position, and at an instant', async () => {
    const past = await queries.get(table('action-advance', `period=2025-S1&recorded-until=position:${first}`));
    expect(past.body).toMatchObject({
      asOf: { position: first, historic: true },
      rows: [{ recalculated: { rounded: '98.54' }, reported: { rounded: '98.54' } }],
    });
    const { recordedAt } = past.body.asOf as { recordedAt: string };
    const atInstant = await queries.get(table('plan-summary', `period=2025-S1&recorded-until=${encodeURIComponent(recordedAt)}`));
    expect(atInstant.body).toMatchObject({ asOf: { position: first }, summary: { averages: { recalculated: { rounded: '98.54' } } } });
  });

  it('lists the difference that nobody has explained', async () => {
    const { body } = await queries.get(table('differences'));
    expect(body.rows).toMatchObject([{ action: 'AEI.01.01', indicator: { code: indicator, difference: 'unexplained' } }]);
  });

  it.each(TABLES)('%s is served under every rule set', async (name) => {
    const rules = (await queries.get('/v1/rule-sets')).body.rows as { id: string }[];
    for (const { id } of rules) {
      const suffix = ['plan-tree', 'indicator-values'].includes(name) ? '' : `&ruleset=${id}`;
      expect(await queries.get(table(name, `period=2025-S1${suffix}`))).toMatchObject({ status: 200, body: { plan } });
    }
  });

  it('waits for the position of a receipt: read your own write', async () => {
    const position = await queries.database.record('plan', 'PEI', [{ type: 'PlanRenamed', data: { plan, name: 'PEI nuevo' } }]);
    const waiting = queries.get(`/v1/${ENTITY}/plan-tree?min-position=${position}`);
    await queries.database.project();
    const { status, body } = await waiting;
    expect(status).toBe(200);
    expect((body.rows as { kind: string; name: string }[]).find(({ kind }) => kind === 'plan')).toMatchObject({ name: 'PEI nuevo' });
  });

  it.each([
    ['a period that does not exist', 'action-advance', 'period=2025-S7', 400, 'period'],
    ['no period', 'action-advance', 'ruleset=lares-2025', 400, 'period'],
    ['unknown rules', 'plan-summary', 'period=2025-S1&ruleset=otras', 400, 'ruleset'],
    ['a cut that is no date', 'action-advance', 'period=2025-S1&recorded-until=ayer', 400, 'recorded-until'],
    ['a position that does not exist yet', 'action-advance', 'period=2025-S1&recorded-until=position:999999', 400, 'recorded-until'],
    ['a year that is none', 'activity-months', 'year=veinte', 400, 'year'],
    ['an activity that is none', 'activity-months', 'activity=veinte', 400, 'activity'],
    ['a min-position that does not exist yet', 'action-advance', 'period=2025-S1&min-position=999999', 400, 'min-position'],
    ['an unknown parameter', 'action-advance', 'period=2025-S1&ruleSet=x', 400, 'ruleSet'],
    ['a period of no plan', 'action-advance', 'period=2019-A', 404, 'period'],
    ['a plan that does not exist', 'action-advance', 'period=2025-S1&plan=PEI-2019-2021', 404, 'plan'],
    ['a period of which nothing is known', 'plan-summary', 'period=2026-S1', 404, 'period'],
  ])('refuses %s, naming the field', async (_what, name, query, status, field) => {
    const answer = await queries.get(table(name, query));
    expect(answer).toMatchObject({ status, body: { status } });
    expect((answer.body.errors as { field: string }[]).map((error) => error.field)).toContain(field);
  });

  it('refuses an entity that is none, and says so of one without a plan', async () => {
    expect(await queries.get('/v1/30071/plan-tree')).toMatchObject({ status: 400, body: { errors: [{ field: 'entity' }] } });
    expect(await queries.get('/v1/999999/plan-tree')).toMatchObject({ status: 404, body: { errors: [{ field: 'entity' }] } });
  });

  it('describes every table in its API document, as docs/openapi/queries.json says (npm run openapi)', async () => {
    const { body } = await queries.get('/openapi.json');
    expect(body).toEqual(checkedIn('openapi/queries.json', body));
    expect(Object.keys(body.paths as object)).toEqual(expect.arrayContaining(TABLES.map((name) => `/v1/{entity}/${name}`)));
  });
});
