import fc from 'fast-check';
import { ENTITY } from '../../test/history.js';
import { OperationsDatabase } from '../../test/operations-database.js';
import { laterOrder, live } from '../../test/reference/live.js';
import { plainReport } from '../../test/reference/poi-report.js';
import { printedReport } from '../../test/reference/printed-report.js';
import { ACTIONS, type Life, livesOf } from '../../test/reference/random-life.js';
import { ofEachPeriod, planOfThirty, registerPoi } from '../../test/reference/year.js';
import * as read from './index.js';

const poi = livesOf({ actions: ACTIONS, complete: false, minLength: 60, maxLength: 60 });

describe('the tables of the POI after any life of its activities', () => {
  /** The tables follow in two goes, so that the second starts from rows in the database. */
  async function judge(lives: readonly Life[]): Promise<void> {
    const database = await OperationsDatabase.create();
    try {
      await database.registerPlan(planOfThirty);
      await database.desk.decideOnPoi(laterOrder(), registerPoi, {});
      const half = lives.length / 2;
      const first = await Promise.all(lives.slice(0, half).map((one, index) => live(database.desk, index + 1, one)));
      await database.project();
      const others = await Promise.all(lives.slice(half).map((one, index) => live(database.desk, half + index + 1, one)));
      const asOf = await database.project();

      const { tables, blocked } = await database.compareWithRebuild();
      expect(blocked).toEqual([]);
      expect(tables).toHaveLength(read.operationsProjections.length);
      for (const table of tables) expect(table).toMatchObject({ missing: 0, extra: 0, different: 0 });
      expect(tables.find(({ table }) => table === 'activity_month')?.live).toBeGreaterThan(lives.length * 12);

      const found = ofEachPeriod(async (period) => {
        const asked = { entity: ENTITY, period, asOf };
        const [activities, actions] = [await read.findActivityProgress(database.source, asked), await read.findActionPhysicalProgress(database.source, asked)];
        const plan = activities[0]!.plan;
        return printedReport(activities, actions, await read.findPoiSummary(database.source, { entity: ENTITY, plan, period, asOf }));
      });
      const expected = ofEachPeriod((_period, months) => plainReport([...first, ...others], months));
      for (const [period, report] of Object.entries(expected)) expect(await found[period]).toEqual(report);
    } finally {
      await database.drop();
    }
  }

  it('law 4: a rebuild gives exactly the live rows, and both say what the footnotes say', () => fc.assert(fc.asyncProperty(poi, judge), { numRuns: 2, endOnFailure: true }));
});
