import { InMemoryTables } from '@quipu/projections/testing';
import { history } from '../../test/history.js';
import { laresObjectiveLevels, laresPlan, laresValues } from '../../test/lares.js';
import { ReadDatabase } from '../../test/read-database.js';
import { corrected, PERIOD, PLAN, planRegistered } from '../../test/small-plan.js';
import type { PlanEvent } from '../contract/events.js';
import * as read from './index.js';

const PLANNED = laresPlan.length;
const REPORTED = PLANNED + laresValues.length;
const CORRECTED = REPORTED + 1;
const WITHDRAWN = REPORTED + 2;
const nextPlan: PlanEvent = {
  ...planRegistered,
  data: { ...planRegistered.data, plan: 'PEI-2031-2036', startYear: 2031, endYear: 2036 } as never,
};
const EVENTS = history([
  ...laresPlan,
  ...laresValues,
  corrected('IND.01.AEI.01.01', { value: '1', printedAdvance: '100' }),
  { type: 'ActionWithdrawn', data: { plan: PLAN, code: 'AEI.10.02' } },
  nextPlan,
]);
const NOW = EVENTS.length;

describe('queries of the read models', () => {
  let database: ReadDatabase;
  const entity = '300711';
  const ruleSet = 'lares-2025@1';
  const question = (asOf: number) => ({ entity, plan: PLAN, period: PERIOD, ruleSet, asOf });

  beforeAll(async () => {
    database = await ReadDatabase.create();
    await database.load(EVENTS);
  });
  afterAll(() => database.drop());

  it('gives Lares\' thirty actions as reported', async () => {
    const rows = await read.findActionAdvance(database.source, question(REPORTED));
    expect(rows).toHaveLength(30);
    expect(rows.map(({ action }) => action)).toEqual(rows.map(({ action }) => action).toSorted());
    const vaso = rows.find(({ action }) => action === 'AEI.01.02');
    expect(vaso).toMatchObject({
      reported: { rounded: '100.00' },
      recalculated: { rounded: '100.00' },
      levels: { reported: { semester: 'bueno', annual: 'bueno' } },
      indicators: [{ formula: '760 ≤ 855: dentro del máximo permisible → 100' }],
    });
  });

  it('gives 59.48 reported and 58.08 recalculated, with levels and alternatives', async () => {
    const summary = await read.findPlanSummary(database.source, question(REPORTED));
    expect(summary?.averages).toMatchObject({ reported: { rounded: '59.48' }, recalculated: { rounded: '58.08' } });
    expect(summary?.alternatives.map(({ average }) => average.rounded)).toEqual(['57.71', '63.73', '61.84']);
    expect(summary?.levels.reported).toMatchObject({
      semester: { malo: 10, regular: 2, bueno: 18 },
      annual: { malo: 14, regular: 3, bueno: 13 },
    });
  });

  it('gives the table of objective × level of Lares\' report', async () => {
    const rows = await read.findObjectiveLevels(database.source, question(REPORTED));
    expect(rows).toHaveLength(40);
    const printed = rows.filter(({ basis, scale }) => basis === 'reported' && scale === 'semester');
    const counts = printed.map(({ objective, levels: { malo, regular, bueno } }) => [objective, [malo, regular, bueno]]);
    expect(Object.fromEntries(counts)).toEqual(laresObjectiveLevels);
  });

  it('gives the only difference', async () => {
    const differences = await read.findDifferences(database.source, question(REPORTED));
    expect(differences).toMatchObject([
      {
        objective: 'OEI.06',
        action: 'AEI.06.01',
        indicator: { reported: { rounded: '100.00' }, recalculated: { rounded: '58.00' }, difference: 'unexplained' },
      },
    ]);
  });

  it('gives the tree in order, and the plans', async () => {
    const tree = await read.findPlanTree(database.source, { entity, plan: PLAN, asOf: NOW });
    expect(tree.slice(0, 4).map(({ code }) => code)).toEqual([PLAN, 'OEI.01', 'AEI.01.01', 'IND.01.AEI.01.01']);
    expect(tree.at(-1)?.kind).toBe('unit');
    expect((await read.plansOf(database.source, { entity, asOf: NOW })).map(({ code }) => code)).toEqual([PLAN, 'PEI-2031-2036']);
    expect(await read.plansOf(database.source, { entity, asOf: WITHDRAWN })).toHaveLength(1);
  });

  it.each([
    ['2025-S1', PLAN],
    ['2030-A', PLAN],
    ['2031-S1', 'PEI-2031-2036'],
    ['2040-S1', undefined],
    ['el año', undefined],
  ])('finds the plan of %s', async (period, plan) => {
    expect((await read.planOfPeriod(database.source, { entity, period, asOf: NOW }))?.code).toBe(plan);
  });

  it('a period is enough to name the plan', async () => {
    const { plan: _plan, ...periodOnly } = question(REPORTED);
    expect(await read.findActionAdvance(database.source, periodOnly)).toHaveLength(30);
    expect(await read.findIndicatorValues(database.source, periodOnly)).toHaveLength(30);
  });

  it('shows the past as it stood: before the period opened, before the correction, before the withdrawal', async () => {
    const averageAt = async (asOf: number) => (await read.findPlanSummary(database.source, question(asOf)))?.averages.reported;
    expect(await averageAt(PLANNED)).toBeUndefined();
    expect(await averageAt(PLANNED + 1)).toMatchObject({ sum: '0', terms: 1, excluded: 29 });
    expect(await averageAt(REPORTED)).toMatchObject({ sum: '1784.53', terms: 30 });
    expect(await averageAt(CORRECTED)).toMatchObject({ sum: '1884.53', terms: 30 });
    expect(await averageAt(WITHDRAWN)).toMatchObject({ sum: '1875.78', terms: 29 });
  });

  it('shows a corrected value as it was and as it is', async () => {
    const valueAt = async (asOf: number) => (await read.findIndicatorValues(database.source, question(asOf)))[0];
    expect(await valueAt(REPORTED)).toMatchObject({ indicator: 'IND.01.AEI.01.01', value: '0', corrections: 0 });
    expect(await valueAt(CORRECTED)).toMatchObject({ value: '1', corrections: 1, source: { position: CORRECTED } });
  });

  it('gives exactly the rows of the fold, without the columns of versions', async () => {
    const tables = new InMemoryTables(read.planningProjections).apply(EVENTS);
    const standing = tables.standing(read.actionAdvance).filter(({ rule_set }) => rule_set === ruleSet);
    expect(JSON.parse(JSON.stringify(await read.findActionAdvance(database.source, question(NOW))))).toEqual(standing);
    const [first] = tables.standing(read.indicatorValue);
    const [row] = await read.findIndicatorValues(database.source, question(NOW));
    expect({ ...row }).toEqual(first);
  });

  it('knows nothing of another entity', async () => {
    expect(await read.findActionAdvance(database.source, { ...question(NOW), entity: '300712' })).toEqual([]);
    expect(await read.findPlanTree(database.source, { entity: '300712', plan: PLAN, asOf: NOW })).toEqual([]);
    expect(await read.findPlanSummary(database.source, { ...question(NOW), entity: '300712' })).toBeNull();
  });
});
