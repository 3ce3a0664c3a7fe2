import type { AlertRow } from '../contract/rows.js';
import { actionFact, noFacts } from '../domain/policy/facts.fixture.js';
import { defaultAlertPolicy } from '../domain/policy/index.js';
import { dueCommands, keyOf } from './due-commands.js';
import type { WatchReading } from './reading.js';

const DAY = '2025-07-15';
const key = 'physical-progress.AEI.03.01.2025-S1';
const alert = (state: AlertRow['state']) => ({ key, state, severity: 'crítica', policy: 'alertas-lares-2025@1', figures: [], tension: false, answered_for: null }) as unknown as AlertRow;
const reading = (isCurrent: boolean, alerts: AlertRow[] = [], percent = '16.67'): WatchReading => ({
  plans: {},
  watched: [{ facts: { ...noFacts, actions: [actionFact('AEI.03.01', percent)] }, differences: [], isCurrent }],
  alerts,
  findings: [],
});
const due = (of: WatchReading) => dueCommands(defaultAlertPolicy, of, DAY).map((command) => `${command.kind} ${keyOf(command)}`);

describe('what is due', () => {
  it('a current period opens alerts; a past one keeps true what is open, and opens nothing', () => {
    expect(due(reading(true))).toEqual([`raise-alert ${key}`]);
    expect(due(reading(false))).toEqual([]);
    expect(due(reading(false, [alert('cerrada')]))).toEqual([]);
    expect(due(reading(false, [alert('atendida')]))).toEqual([`raise-alert ${key}`]);
    expect(due(reading(false, [alert('abierta')], '100'))).toEqual([`settle-alert ${key}`]);
  });
});
