import { given } from '@quipu/ledger/testing';
import type { AlertEvent } from '../../contract/alert-events.js';
import { alertDecider } from '../alert/decider.js';
import { evolveAlert } from '../alert/state.js';
import { around } from '../oversight.fixture.js';
import { assess } from './alerts-from.js';
import { dueAlerts } from './due-alerts.js';
import { actionFact, noFacts } from './facts.fixture.js';
import { defaultAlertPolicy as policy } from './registry.js';

const decider = alertDecider(around);
const due = (percent: string | null, ...history: AlertEvent[]) => {
  const known = history.reduce(evolveAlert, null);
  const facts = { ...noFacts, actions: [actionFact('AEI.03.01', percent)] };
  return dueAlerts(policy, assess(policy, facts, '2025-07-15'), known ? [known] : []);
};
/** What the decider records for the commands that are due. */
const eventsOf = (percent: string | null, ...history: AlertEvent[]): AlertEvent[] =>
  due(percent, ...history).flatMap((command) => [...decider.decide(command, history.reduce(evolveAlert, null))]);

const opened = eventsOf('16.67');
const key = 'physical-progress.AEI.03.01.2025-S1';
const answered: AlertEvent = { type: 'AlertClosed', data: { key, figures: actionFigures('16.67'), answer: 'Se aprobó el expediente.' } };

function actionFigures(percent: string) {
  return [actionFact('AEI.03.01', percent).figure];
}

describe('alerts that are due', () => {
  it('opens what is new, and sends nothing twice', () => {
    expect(opened).toMatchObject([{ type: 'AlertOpened', data: { key, severity: 'crítica' } }]);
    expect(due('16.67', ...opened)).toEqual([]);
  });

  it('follows the figure', () => {
    expect(eventsOf('55', ...opened)).toMatchObject([{ type: 'AlertFactsChanged', data: { severity: 'moderada' } }]);
  });

  it('closes with the figure that solved it, and reopens when the facts come again', () => {
    const closed = eventsOf('100', ...opened);
    expect(closed).toMatchObject([
      { type: 'AlertClosedByFacts', data: { figures: [{ value: '100' }], message: 'Avance físico de AEI.03.01 en 2025-S1: 100.00 %.' } },
    ]);
    expect(due('100', ...opened, ...closed)).toEqual([]);
    expect(eventsOf('16.67', ...opened, ...closed)).toMatchObject([{ type: 'AlertReopened' }]);
  });

  it('never closes in silence: without a figure it stays', () => {
    expect(due(null, ...opened)).toEqual([]);
  });

  it('what somebody closed with evidence stays closed until the figures change', () => {
    expect(due('16.67', ...opened, answered)).toEqual([]);
    expect(eventsOf('12', ...opened, answered)).toMatchObject([{ type: 'AlertReopened', data: { figures: [{ value: '12' }] } }]);
    given(decider, ...opened, answered).when({ ...raise(), figures: actionFigures('16.67') }).isRefused(['key'], /se cerró con sustento/);
  });
});

function raise() {
  const [command] = due('16.67');
  if (command?.kind !== 'raise-alert') throw new Error('an alert was expected');
  return command;
}
