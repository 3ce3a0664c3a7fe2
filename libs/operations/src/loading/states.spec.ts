import { tablesAfter, history } from '../../test/history.js';
import type { ActivityEvent, MetaEvent, OperationsEvent } from '../contract/events.js';
import { evolveActivity, noActivity } from '../domain/activity/state.js';
import { activity as code, everyMonth, plan, poiRegistered, programmed, recorded, registered } from '../domain/operations.fixture.js';
import { evolvePoi, noPoi } from '../domain/poi/state.js';
import { actionPhysicalProgress } from '../read-models/action-physical-progress/table.js';
import { activityMonth } from '../read-models/activity-month/table.js';
import { activity } from '../read-models/activity/table.js';
import { maintenanceMeta } from '../read-models/maintenance-meta/table.js';
import { poiVersion } from '../read-models/poi-version/table.js';
import { actionProgressStateOf, activityStateOf, metaStateOf, poiStateOf } from './states.js';

const at = { plan, activity: code, year: 2025 };
const LIFE: ActivityEvent[] = [
  registered,
  programmed,
  { type: 'ActivityReprogrammed', data: { ...at, version: 1, resolution: 'RA 9', justification: 'x', months: everyMonth('3') } },
  recorded,
  { type: 'ExecutionRecorded', data: { ...at, months: [{ month: 2, physical: '1', financial: null }, { month: 3, physical: null, financial: '5' }] } },
  { type: 'ExecutionCorrected', data: { ...at, month: 2, from: { physical: '1', financial: null }, to: { physical: '2', financial: null } } },
  { type: 'ExecutionApproved', data: { ...at, months: [2] } },
  { type: 'ExecutionReturned', data: { ...at, months: [1] } },
  { type: 'BudgetExecutionRecorded', data: { plan, activity: code, period: '2025-S1', percentage: '46.4', previous: null } },
  { type: 'ActivityDeactivated', data: { ...at, year: 2026 } },
];

describe('the tables, put back into the states of the rules', () => {
  it.each(LIFE.map((_event, index) => index + 1))('an activity after %i events is what its history folds to', (count) => {
    const events = LIFE.slice(0, count);
    const tables = tablesAfter(history([poiRegistered, ...events]));
    const state = events.reduce(evolveActivity, noActivity);
    expect(activityStateOf(tables.standing(activity), tables.standing(activityMonth))).toEqual(state);
  });

  it('the versions of the POI, a meta and the reported progress', () => {
    const meta: MetaEvent['data'] = { plan, year: 2025, finalidad: '0446915', sequence: '00001', name: 'x', kind: null, action: null, km: null, kmStated: null, state: 'comprometida', stateDetail: null };
    const events: OperationsEvent[] = [
      poiRegistered,
      { type: 'MaintenanceMetaRegistered', data: meta },
      { type: 'ActionProgressReported', data: { plan, action: 'AEI.01.01', period: '2025-S1', percentage: '55.56', terms: [], previous: null } },
    ];
    const tables = tablesAfter(history(events));
    expect(poiStateOf(tables.standing(poiVersion))).toEqual(evolvePoi(noPoi, poiRegistered));
    expect(metaStateOf(tables.standing(maintenanceMeta)[0])).toBe('comprometida');
    expect(metaStateOf(undefined)).toBeNull();
    expect(actionProgressStateOf(tables.standing(actionPhysicalProgress))).toEqual({ '2025-S1': '55.56' });
  });
});
