import { Forbidden } from '@quipu/ledger';
import { given } from '@quipu/ledger/testing';
import fc from 'fast-check';
import type { AlertEvent } from '../../contract/alert-events.js';
import { around, asUnit, progressFigure } from '../oversight.fixture.js';
import { acknowledged, closed, key, opened, raise, settled, snoozed } from './alert.fixture.js';
import type { AlertCommand } from './commands.js';
import { alertDecider } from './decider.js';
import { evolveAlert } from './state.js';

const decider = alertDecider(around);
const standing = given(decider, opened);
const { alertKind: _kind, kind: _command, subject: _subject, actions: _actions, period: _period, owner: _owner, ...facts } = raise;
const moderate = { ...raise, severity: 'moderada', figures: [progressFigure('AEI.03.01', '60')] };

describe('raise an alert', () => {
  it('opens it with its facts, its policy and its owner', () => {
    given(decider).when(raise).gives(opened);
  });

  it('the same figures again change nothing, whatever the words', () => {
    standing.when({ ...raise, message: 'Otra frase.' }).isRefused(['key'], /mismas cifras/);
  });

  it('another figure changes the alert, and another severity wakes it', () => {
    const { severity, figures } = moderate;
    const changed: AlertEvent = { type: 'AlertFactsChanged', data: { ...facts, key, severity: severity as 'moderada', figures } };
    given(decider, opened, snoozed).when(moderate).gives(changed);
    expect([opened, snoozed, changed].reduce(evolveAlert, null)).toMatchObject({ state: 'abierta', snoozedUntil: null, severity: 'moderada' });
  });

  it('reopens what the facts had closed', () => {
    given(decider, opened, settled).when(raise).gives({ type: 'AlertReopened', data: { ...facts, key, severity: 'crítica' } });
  });

  it('refuses all that the policy would not say, at once', () => {
    given(decider)
      .when({ ...raise, severity: 'moderada', owner: '99.99' })
      .isRefused(['owner', 'severity'], /siempre tiene responsable/);
    given(decider).when({ ...raise, policy: 'otra@1' }).isRefused(['policy'], /no existe/);
    given(decider).when({ ...raise, figures: [] }).isRefused(['figures'], /al menos la cifra/);
    given(decider).when({ ...raise, figures: [progressFigure('AEI.03.01', 'S.I.')] }).isRefused(['severity'], /no da alerta/);
  });
});

describe('answer for an alert', () => {
  it('acknowledges it once', () => {
    standing.when({ kind: 'acknowledge-alert', key, note: 'En revisión.' }).gives({ type: 'AlertAcknowledged', data: { key, note: 'En revisión.' } });
    given(decider, opened, acknowledged).when({ kind: 'acknowledge-alert', key }).isRefused(['key'], /ya está atendida/);
  });

  it('sets it aside until a day to come', () => {
    standing.when({ kind: 'snooze-alert', key, until: '2025-09-30' }).gives(snoozed);
    standing.when({ kind: 'snooze-alert', key, until: '2025-07-15' }).isRefused(['until'], /posterior a hoy \(15\/07\/2025\)/);
    given(decider, opened, snoozed).when({ kind: 'snooze-alert', key, until: '2025-09-30' }).isRefused(['until'], /ya está pospuesta/);
  });

  it('passes to another unit of the plan', () => {
    standing.when({ kind: 'assign-alert', key, owner: '11.01' }).gives({ type: 'AlertAssigned', data: { key, from: '09.01', to: '11.01' } });
    standing.when({ kind: 'assign-alert', key, owner: '99.99' }).isRefused(['owner'], /no está en ningún plan/);
    standing.when({ kind: 'assign-alert', key, owner: '09.01' }).isRefused(['owner'], /ya está a cargo/);
  });

  it('closes it for the figures it had', () => {
    standing.when({ kind: 'close-alert', key, answer: 'Expediente aprobado.' }).gives(closed);
  });

  it('closes by itself only with the figure that solved it', () => {
    const { policy } = raise;
    const settle: AlertCommand = { kind: 'settle-alert', key, policy, figures: [progressFigure('AEI.03.01', '100')], message: 'Avance físico: 100.00 %.' };
    standing.when(settle).gives(settled);
    standing.when({ ...settle, figures: [] }).isRefused(['figures'], /sin decir la cifra/);
    standing.when({ ...settle, figures: [progressFigure('AEI.03.01', '70')] }).isRefused(['figures'], /mantiene la alerta/);
    standing.when({ ...settle, policy: 'otra@1' }).isRefused(['policy'], /no existe/);
  });

  it('refuses what was never opened, or is closed', () => {
    given(decider).when({ kind: 'close-alert', key, answer: 'x' }).isRefused(['key'], /no existe/);
    given(decider, opened, closed).when({ kind: 'acknowledge-alert', key }).isRefused(['key'], /está cerrada/);
  });

  it('a unit answers for its own alerts and no others', () => {
    given(alertDecider(asUnit('09.01')), opened).when({ kind: 'close-alert', key, answer: 'Expediente aprobado.' }).gives(closed);
    const decide = () => alertDecider(asUnit('11.01')).decide({ kind: 'acknowledge-alert', key }, evolveAlert(null, opened));
    expect(decide).toThrow(Forbidden);
  });
});

describe('any life of an alert', () => {
  const command = fc.constantFrom<AlertCommand>(
    raise,
    moderate,
    { ...raise, severity: 'crítica', figures: [progressFigure('AEI.03.01', '30')] },
    { kind: 'acknowledge-alert', key },
    { kind: 'snooze-alert', key, until: '2025-09-30' },
    { kind: 'assign-alert', key, owner: '11.01' },
    { kind: 'close-alert', key, answer: 'Hecho.' },
    { kind: 'settle-alert', key, policy: raise.policy, figures: [progressFigure('AEI.03.01', '100')], message: 'Avance físico: 100.00 %.' },
  );

  it('always has an owner, is set aside only up to a day, and closes only with an answer or a figure', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const events: AlertEvent[] = [];
        for (const one of commands) {
          const before = events.reduce(evolveAlert, null);
          events.push(...accepted(one, events));
          const after = events.reduce(evolveAlert, null);
          if (!after) continue;
          expect(after.owner).not.toBe('');
          expect(after.snoozedUntil !== null).toBe(after.state === 'pospuesta');
          if (before?.state !== 'cerrada' && after.state === 'cerrada') expect(['AlertClosed', 'AlertClosedByFacts']).toContain(events.at(-1)?.type);
        }
        expect(events.slice(1).filter(({ type }) => type === 'AlertOpened')).toEqual([]);
      }),
    );
  });

  function accepted(one: AlertCommand, events: readonly AlertEvent[]): readonly AlertEvent[] {
    try {
      return decider.decide(one, events.reduce(evolveAlert, null));
    } catch {
      return [];
    }
  }
});
