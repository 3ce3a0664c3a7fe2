import { rowsAfter } from '../../test/given.js';
import type { CommitmentEvent, FindingEvent } from '../contract/index.js';
import { acknowledged, closed, key, opened, raise, settled, snoozed } from '../domain/alert/alert.fixture.js';
import { id, made, stateChanged } from '../domain/commitment/commitment.fixture.js';
import { stateOn } from './alert/query.js';
import { alert } from './alert/table.js';
import { commitment } from './commitment/table.js';
import { finding } from './finding/table.js';

describe('the table of alerts', () => {
  it('shows an alert with its facts and its owner', () => {
    expect(rowsAfter(alert, opened)).toMatchObject([
      { key, severity: 'crítica', owner: '09.01', state: 'abierta', openings: 1, figures: [{ value: '16.67' }], source: { position: 1 } },
    ]);
  });

  it('keeps every step, in order, with its event', () => {
    const [row] = rowsAfter(alert, opened, acknowledged, snoozed, closed);
    expect(row?.history.map(({ state, source }) => [state, source.position])).toEqual([
      ['abierta', 1],
      ['atendida', 2],
      ['pospuesta', 3],
      ['cerrada', 4],
    ]);
    expect(row).toMatchObject({ state: 'cerrada', answered_for: [{ value: '16.67' }], snoozed_until: null });
    expect(row?.history.at(-1)?.what).toBe('Se cerró con sustento: Expediente aprobado.');
  });

  it('says which figure closed it, and counts its openings', () => {
    const { severity, ...facts } = opened.data;
    const reopened = { type: 'AlertReopened' as const, data: { ...facts, key, severity } };
    const [row] = rowsAfter(alert, opened, settled, reopened);
    expect(row).toMatchObject({ state: 'abierta', openings: 2, answered_for: null });
    expect(row?.history[1]?.what).toBe('Las cifras la resolvieron: Avance físico: 100.00 %.');
  });

  it('a new severity wakes it; a new figure alone does not', () => {
    const changed = (severity: 'crítica' | 'moderada') => ({
      type: 'AlertFactsChanged' as const,
      data: { key, severity, policy: raise.policy, figures: [], message: 'Otra cifra.', tension: false },
    });
    expect(rowsAfter(alert, opened, snoozed, changed('crítica'))[0]).toMatchObject({ state: 'pospuesta', snoozed_until: '2025-09-30' });
    expect(rowsAfter(alert, opened, snoozed, changed('moderada'))[0]).toMatchObject({ state: 'abierta', snoozed_until: null });
  });

  it('changes owner without changing state', () => {
    const assigned = { type: 'AlertAssigned' as const, data: { key, from: '09.01', to: '11.01' } };
    expect(rowsAfter(alert, opened, acknowledged, assigned)[0]).toMatchObject({ owner: '11.01', state: 'atendida' });
  });

  it('what was set aside is open again the day after', () => {
    const row = { state: 'pospuesta' as const, snoozed_until: '2025-09-30' };
    expect([stateOn(row, '2025-09-30'), stateOn(row, '2025-10-01')]).toEqual(['pospuesta', 'abierta']);
    expect(stateOn({ state: 'cerrada', snoozed_until: null }, '2025-10-01')).toBe('cerrada');
  });

  it('stops at what was never opened', () => {
    expect(() => rowsAfter(alert, acknowledged)).toThrow(/never recorded/);
  });
});

describe('the table of commitments', () => {
  const moved = (from: string, to: string): CommitmentEvent => ({ type: 'CommitmentDueDateMoved', data: { id, first: '2025-12-31', from, to } });
  const carried: CommitmentEvent = {
    type: 'CommitmentCarriedOver',
    data: { id, from: '2025-S1', to: '2025-S2', periodEnd: '2025-12-31', state: 'en proceso', dueOn: '2026-03-31' },
  };

  it('keeps the first date however often it moves', () => {
    const [row] = rowsAfter(commitment, made, moved('2025-12-31', '2026-03-31'), moved('2026-03-31', '2026-06-30'));
    expect(row).toMatchObject({ first_due_on: '2025-12-31', due_on: '2026-06-30', state: 'pendiente' });
    expect(row?.history.at(-1)?.what).toBe('El plazo pasó del 31/03/2026 al 30/06/2026.');
  });

  it('keeps every state, and the reports that opened with it', () => {
    const assigned: CommitmentEvent = { type: 'CommitmentAssigned', data: { id, from: made.data.owner, to: { code: null, name: 'OPMI' } } };
    const [row] = rowsAfter(commitment, made, stateChanged('pendiente', 'en proceso'), carried, assigned, stateChanged('en proceso', 'implementada'));
    expect(row?.history.map(({ state }) => state)).toEqual(['pendiente', 'en proceso', 'en proceso', 'en proceso', 'implementada']);
    expect(row).toMatchObject({ owner: { name: 'OPMI' }, carried_to: [{ period: '2025-S2', state: 'en proceso', dueOn: '2026-03-31' }] });
  });
});

describe('the table of findings', () => {
  const place = { key: 'codigo.AEI.03.01.2025-S1', origin: 'contradicción' as const, check: 'codigo', subject: 'AEI.03.01', period: '2025-S1' };
  const facts = { severity: 'explicar' as const, detail: 'El código no existe.', statement: null, figures: [] };
  const found: FindingEvent = { type: 'FindingOpened', data: { ...place, ...facts } };
  const { key: findingKey } = place;
  const explained: FindingEvent = { type: 'FindingExplained', data: { key: findingKey, explanation: 'Es el código anterior.', by: 'OPP' } };

  it('shows who answered, and forgets the answer when it is found again', () => {
    expect(rowsAfter(finding, found, explained)).toMatchObject([{ state: 'explicado', answer: { text: 'Es el código anterior.', by: 'OPP' } }]);
    const again: FindingEvent = { type: 'FindingReopened', data: { key: findingKey, ...facts, detail: 'Son dos.' } };
    const [row] = rowsAfter(finding, found, explained, again);
    expect(row).toMatchObject({ state: 'abierto', answer: null, detail: 'Son dos.' });
    expect(row?.history).toHaveLength(3);
  });

  it('shows what was dismissed or mended', () => {
    expect(rowsAfter(finding, found, { type: 'FindingDismissed', data: { key: findingKey } })[0]?.state).toBe('descartado');
    expect(rowsAfter(finding, found, { type: 'FindingResolved', data: { key: findingKey, resolution: 'Corregido.' } })[0]?.state).toBe('resuelto');
  });
});
