import { codeOf, executed, PLAN, programmed, registered, withProgress, YEAR } from '../../test/activities.js';
import { history, tablesAfter } from '../../test/history.js';
import type { OperationsEvent } from '../contract/events.js';
import * as read from './index.js';

const AT = { plan: PLAN, activity: codeOf(1), year: YEAR };
const semester = <R extends { period: string }>(rows: readonly R[]) => rows.filter(({ period }) => period === '2025-S1');
const actionsOf = (events: OperationsEvent[]) => semester(tablesAfter(history(events)).standing(read.actionPhysicalProgress));

describe('physical progress of an action', () => {
  it.each([
    ['AEI.03.01', ['2', '0', '0', '0'], '16.67'],
    ['AEI.09.01', ['3', '0'], '50.00'],
  ])('of Lares, %s: from its activities', (action, done, rounded) => {
    const [row] = actionsOf(done.flatMap((figure, index) => withProgress(index + 1, action, figure)));
    expect(row).toMatchObject({ action, computed: { uncapped: { rounded }, values: done.length }, reported: null });
  });

  it('is S.I. with the activity that lacks a month, and a figure once it is recorded', () => {
    const past = [...withProgress(1, 'AEI.01.01', '3'), registered(2, 'AEI.01.01'), programmed(2, ['2']), executed(2, ['1', '0', '0', '0', '0'])];
    expect(actionsOf(past)).toMatchObject([{ computed: { uncapped: { kind: 'incomplete' }, values: 1, incomplete: 1 } }]);
    expect(actionsOf([...past, executed(2, ['0'], 6)])).toMatchObject([{ computed: { uncapped: { rounded: '75.00' } } }]);
  });

  it('caps each activity before averaging', () => {
    const [row] = actionsOf([...withProgress(1, 'AEI.01.01', '6'), ...withProgress(2, 'AEI.01.01', '0')]);
    expect(row?.computed).toMatchObject({ uncapped: { rounded: '100.00' }, capped: { rounded: '50.00' } });
  });

  it('stands beside what a document reports, with the mean of its terms', () => {
    const terms = ['66.67', '0', '0', '0'].map((percentage, index) => ({ code: null, name: `Inversión ${index}`, percentage }));
    const figure = { plan: PLAN, action: 'AEI.03.01', period: '2025-S1', percentage: '16.67', terms, previous: null };
    const [row] = actionsOf([{ type: 'ActionProgressReported', data: figure }]);
    expect(row).toMatchObject({ computed: null, reported: { percentage: '16.67', mean: { rounded: '16.67' }, source: { position: 1 } } });
  });

  it('of an action whose activities are all S.P. in the period is 0', () => {
    const rows = tablesAfter(history(withProgress(1, 'AEI.01.01', '3'))).standing(read.actionPhysicalProgress);
    expect(rows.map(({ period, computed }) => [period, computed?.uncapped])).toMatchObject([
      ['2025-A', { kind: 'incomplete' }],
      ['2025-S1', { rounded: '100.00' }],
      ['2025-S2', { rounded: '0.00' }],
    ]);
  });
});

describe('an activity amended', () => {
  const amended = (number: number, from: object, to: object): OperationsEvent => ({
    type: 'ActivityAmended',
    data: { plan: PLAN, activity: codeOf(number), from, to, version: null },
  });

  it('takes its figure to the action it now serves; the past stays', () => {
    const events = [...withProgress(1, 'AEI.01.01', '3'), ...withProgress(2, 'AEI.01.01', '0')];
    const move = amended(2, { action: 'AEI.01.01' }, { action: 'AEI.01.02', responsibleUnit: '09.01', name: 'Otra' });
    const tables = tablesAfter(history(events), history([move], { from: events.length + 1 }));
    const actions = (position?: number) => semester(tables.standing(read.actionPhysicalProgress, position));
    expect(actions()).toMatchObject([
      { action: 'AEI.01.01', computed: { uncapped: { rounded: '100.00' }, values: 1 } },
      { action: 'AEI.01.02', computed: { uncapped: { rounded: '0.00' }, values: 1 } },
    ]);
    expect(actions(events.length)).toMatchObject([{ action: 'AEI.01.01', computed: { uncapped: { rounded: '50.00' } } }]);
    expect(semester(tables.standing(read.poiSummary))).toMatchObject([{ total: { uncapped: { rounded: '50.00' }, values: 2 } }]);
    const [, row] = semester(tables.standing(read.activityProgress));
    expect(row).toMatchObject({ action: 'AEI.01.02', responsible_unit: '09.01', name: 'Otra', sources: expect.arrayContaining([expect.objectContaining({ position: events.length + 1 })]) });
  });

  it('leaves no row of an action that nothing else serves', () => {
    const events = [...withProgress(1, 'AEI.01.01', '3'), amended(1, { action: 'AEI.01.01' }, { action: 'AEI.01.02' })];
    expect(actionsOf(events).map(({ action }) => action)).toEqual(['AEI.01.02']);
  });

  it('is counted by its new accumulation', () => {
    const events = [registered(1, 'AEI.01.01'), programmed(1, ['1', '4']), executed(1, ['1', '1', '0', '0', '0', '0'])];
    const change = amended(1, { accumulation: 'acumulado anual' }, { accumulation: 'acumulado mensual' });
    const figures = (...all: OperationsEvent[]) => semester(tablesAfter(history(all)).standing(read.activityProgress)).map(({ physical }) => physical.uncapped);
    expect(figures(...events)).toMatchObject([{ rounded: '40.00' }]);
    expect(figures(...events, change)).toMatchObject([{ rounded: '25.00' }]);
  });

  it('without goals changes its definition and no figure', () => {
    const tables = tablesAfter(history([registered(1, 'AEI.01.01'), amended(1, { unitOfMeasure: 'campaña' }, { unitOfMeasure: null })]));
    expect(tables.standing(read.activity)).toMatchObject([{ unit_of_measure: null, source: { position: 2 } }]);
    expect(tables.standing(read.activityProgress)).toEqual([]);
  });
});

describe('total of the POI', () => {
  it('is the mean over the activities, not over the actions', () => {
    const events = [...withProgress(1, 'AEI.01.01', '3'), ...withProgress(2, 'AEI.01.02', '0'), ...withProgress(3, 'AEI.01.02', '0')];
    const [row] = semester(tablesAfter(history(events)).standing(read.poiSummary));
    expect(row).toMatchObject({ total: { uncapped: { rounded: '33.33' }, values: 3 }, of_actions: { uncapped: { rounded: '50.00' }, actions: 2 } });
  });

  it('forgets an activity deactivated, and the past keeps it', () => {
    const events = [...withProgress(1, 'AEI.01.01', '3'), ...withProgress(2, 'AEI.01.02', '0')];
    const off: OperationsEvent = { type: 'ActivityDeactivated', data: AT };
    const tables = tablesAfter(history(events), history([off], { from: events.length + 1 }));
    expect(semester(tables.standing(read.poiSummary))).toMatchObject([{ total: { uncapped: { rounded: '0.00' }, values: 1 } }]);
    expect(semester(tables.standing(read.poiSummary, events.length))).toMatchObject([{ total: { uncapped: { rounded: '50.00' } } }]);
    expect(semester(tables.standing(read.actionPhysicalProgress)).map(({ action }) => action)).toEqual(['AEI.01.02']);
  });
});

describe('months of an activity', () => {
  const started = [registered(1, 'AEI.01.01'), programmed(1, ['1', '1', '1', '1', '1', '1'])];
  const monthsOf = (...events: OperationsEvent[]) => tablesAfter(history([...started, ...events])).standing(read.activityMonth);
  const month = (number: number, rows: ReturnType<typeof monthsOf>) => rows.find((row) => row.month === number);

  it('are late when first recorded after the last day of the following month', () => {
    const rows = monthsOf(executed(1, ['1', '1', '1', '1', '1', '1']));
    expect(rows.filter(({ late }) => late).map((row) => row.month)).toEqual([1, 2, 3, 4, 5]);
    expect(month(6, rows)).toMatchObject({ deadline: '2025-07-31', recorded_on: '2025-07-15' });
  });

  it('are overdue without a record that counts once the deadline is past', () => {
    const returned: OperationsEvent = { type: 'ExecutionReturned', data: { ...AT, months: [1] } };
    const rows = monthsOf(executed(1, ['1', '1', null]), returned);
    expect(month(1, rows)).toMatchObject({ status: 'devuelto', returned_because: 'Sustento incompleto' });
    expect(read.overdueMonths(rows, '2025-05-15').map((row) => row.month).sort()).toEqual([1, 3]);
  });

  it('that were returned leave the activity S.I.', () => {
    const full = executed(1, ['1', '1', '1', '1', '1', '1']);
    const returned: OperationsEvent = { type: 'ExecutionReturned', data: { ...AT, months: [6] } };
    const [row] = semester(tablesAfter(history([...started, full, returned])).standing(read.activityProgress));
    expect(row).toMatchObject({ physical: { uncapped: { kind: 'incomplete' } }, months_missing: [6], months_late: [1, 2, 3, 4, 5] });
  });

  it('keep what was executed when the goal is reprogrammed', () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ month: index + 1, physical: '2', financial: null }));
    const again: OperationsEvent = { type: 'ActivityReprogrammed', data: { ...AT, version: 1, resolution: 'RA 9', justification: 'x', months } };
    const tables = tablesAfter(history([...started, executed(1, ['1', '1', '1', '1', '1', '1']), again]));
    const [row] = semester(tables.standing(read.activityProgress));
    expect(row).toMatchObject({ programme: 'reprogramado 1', annual_goal: '24', physical: { programmed: '12', executed: '6', uncapped: { rounded: '50.00' } } });
    expect(tables.standing(read.activity)[0]?.programmes['2025']).toHaveLength(2);
  });

  it('corrected, count it and leave the old figure in the past', () => {
    const past = [...started, executed(1, ['1', '1', '1', '1', '1', '1'])];
    const correction: OperationsEvent = {
      type: 'ExecutionCorrected',
      data: { ...AT, month: 1, from: { physical: '1', financial: null }, to: { physical: '4', financial: null } },
    };
    const tables = tablesAfter(history(past), history([correction], { from: past.length + 1 }));
    expect(month(1, tables.standing(read.activityMonth))).toMatchObject({ physical: '4', corrections: 1 });
    expect(month(1, tables.standing(read.activityMonth, past.length))).toMatchObject({ physical: '1', corrections: 0 });
    expect(semester(tables.standing(read.activityProgress))).toMatchObject([{ physical: { uncapped: { rounded: '150.00' }, capped: { rounded: '100.00' } } }]);
  });
});

describe('what is not reported', () => {
  it('has no row of progress: no annual goal', () => {
    const tables = tablesAfter(history([registered(1, 'AEI.01.01'), programmed(1, [])]));
    expect([...tables.standing(read.activityProgress), ...tables.standing(read.poiSummary)]).toEqual([]);
    expect(tables.standing(read.activity)).toHaveLength(1);
  });
});
