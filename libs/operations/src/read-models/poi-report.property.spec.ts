import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { streamName } from '@quipu/ledger';
import { MemoryLedger } from '@quipu/ledger/memory';
import { InMemoryTables } from '@quipu/projections/testing';
import { YEAR } from '../../test/activities.js';
import { ENTITY } from '../../test/history.js';
import { ofEachPeriod, planOfThirty, registerPoi } from '../../test/reference/year.js';
import { laterOrder, live } from '../../test/reference/live.js';
import { plainReport, type PlainReport } from '../../test/reference/poi-report.js';
import { printedReport } from '../../test/reference/printed-report.js';
import { ACTIONS, type Life, livesOf, smallPoi } from '../../test/reference/random-life.js';
import { OperationsDesk } from '../commands/operations-desk.js';
import * as read from './index.js';

/** Three at 1 033.33… and 29 at 0: their mean is 96.875 exactly, and goes up. */
const halves = Array.from({ length: 32 }, (_, index) => simple('3', index < 3 ? '31' : '0'));

function simple(goal: string, executed: string): Life {
  const goals = Array.from({ length: 12 }, (_, index) => ({ physical: index === 0 ? goal : '0', financial: null }));
  const done = Array.from({ length: 12 }, (_, index) => ({ physical: index === 0 ? executed : '0', financial: null }));
  const nothing = { reprogrammed: [], corrected: {}, approved: [], returned: [], again: {}, movedTo: undefined, deactivatedFrom: undefined };
  return { action: 'AEI.01.01', accumulation: 'acumulado anual', amendedFrom: 'acumulado anual', goals, done, ...nothing };
}

/** A desk with a PEI of thirty actions and its POI of the year. */
async function desk(): Promise<{ ledger: MemoryLedger; desk: OperationsDesk }> {
  const ledger = new MemoryLedger({ now: () => '2026-03-02T15:00:00.000Z' });
  const { commandId, correlationId, actor, entity, receivedAt: validAt } = laterOrder();
  const events = planOfThirty.map((event) => ({ ...event, schemaVersion: 1 }));
  const context = { commandId, correlationId, actor, entity, validAt, documents: [] };
  await ledger.append({ stream: streamName(ENTITY, 'plan', 'PEI'), expectedVersion: 0, events, context, fingerprint: randomUUID() });
  const opened = new OperationsDesk(ledger);
  await opened.decideOnPoi(laterOrder(), registerPoi, {});
  return { ledger, desk: opened };
}

async function reportsOf(lives: readonly Life[]): Promise<{ found: Record<string, PlainReport>; expected: Record<string, PlainReport> }> {
  const { ledger, desk: opened } = await desk();
  const papers = await Promise.all(lives.map((one, index) => live(opened, index + 1, one)));
  const tables = new InMemoryTables(read.operationsProjections);
  for await (const page of ledger.readAll({ after: 0 })) tables.apply(page);
  expect(tables.blocked()).toEqual([]);
  const of = <R extends { period: string }>(rows: readonly R[], period: string) => rows.filter((row) => row.period === period);
  const [activities, actions, totals] = [tables.standing(read.activityProgress), tables.standing(read.actionPhysicalProgress), tables.standing(read.poiSummary)];
  return {
    found: ofEachPeriod((period) => printedReport(of(activities, period), of(actions, period), of(totals, period)[0])),
    expected: ofEachPeriod((_period, months) => plainReport(papers, months)),
  };
}

async function agree(lives: readonly Life[]): Promise<void> {
  const { found, expected } = await reportsOf(lives);
  expect(found).toEqual(expected);
}

describe('every percentage of activity, action and total, by an independent reading of the footnotes', () => {
  it('of small POIs', () => fc.assert(fc.asyncProperty(smallPoi, agree), { numRuns: 40 }));

  it.each([true, false])('of POIs of 300 activities and 30 actions; every month recorded: %s', (complete) => {
    const poi = livesOf({ actions: ACTIONS, complete, minLength: 300, maxLength: 300 });
    return fc.assert(fc.asyncProperty(poi, agree), { numRuns: 1, endOnFailure: true });
  });

  it('bug: a mean that is exactly half a hundredth, of thirds, was printed below', async () => {
    const { found } = await reportsOf(halves);
    expect(found[`${YEAR}-S1`]).toMatchObject({ actions: { 'AEI.01.01': { uncapped: '96.88' } }, total: { uncapped: '96.88' }, ofActions: { uncapped: '96.88' } });
  });
});
