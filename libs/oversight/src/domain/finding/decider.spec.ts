import { given } from '@quipu/ledger/testing';
import type { FindingEvent } from '../../contract/finding-events.js';
import { figure } from '../oversight.fixture.js';
import type { OpenFinding } from './commands.js';
import { findingDecider, findingKey } from './decider.js';

const key = findingKey('cuenta-de-niveles', 'conclusiones', '2025-S1');
const open: OpenFinding = {
  kind: 'open-finding',
  origin: 'contradicción',
  check: 'cuenta-de-niveles',
  subject: 'conclusiones',
  period: '2025-S1',
  severity: 'explicar',
  detail: 'El texto dice 14 acciones al 100 %; la tabla, 13.',
  statement: { where: 'Conclusiones, párrafo 5', text: '14 AEI alcanzaron el 100%' },
  figures: [figure('plan_summary', {}, 'levels.reported.semester.bueno', '13')],
};
const { kind: _kind, ...found } = open;
const opened: FindingEvent = { type: 'FindingOpened', data: { key, ...found } };
const { origin: _origin, check: _check, subject: _subject, period: _period, ...facts } = found;
const explained: FindingEvent = { type: 'FindingExplained', data: { key, explanation: 'Incluye una acción corregida después.', by: 'OPP' } };
const dismissed: FindingEvent = { type: 'FindingDismissed', data: { key } };
const resolved: FindingEvent = { type: 'FindingResolved', data: { key, resolution: 'Se corrigió el párrafo.' } };
const answers = [
  [{ kind: 'explain-finding', key, explanation: 'Incluye una acción corregida después.', by: 'OPP' }, explained],
  [{ kind: 'dismiss-finding', key }, dismissed],
  [{ kind: 'resolve-finding', key, resolution: 'Se corrigió el párrafo.' }, resolved],
] as const;

describe('a finding', () => {
  it('is opened with the sentence and the datum', () => {
    given(findingDecider).when(open).gives(opened);
  });

  it.each(answers)('$kind', (command, event) => {
    given(findingDecider, opened).when(command).gives(event);
    given(findingDecider, opened, event).when(command).isRefused(['key'], /ya está (explicado|descartado|resuelto)/);
    given(findingDecider).when(command).isRefused(['key'], /no está registrado/);
  });

  it('that must be mended is not explained away', () => {
    const mustFix = { ...opened, data: { ...opened.data, severity: 'corregir' } } as FindingEvent;
    given(findingDecider, mustFix).when(answers[0][0]).isRefused(['key'], /una explicación no basta/);
    given(findingDecider, mustFix).when(answers[2][0]).gives(resolved);
  });

  it('found again tal cual changes nothing, answered or not', () => {
    for (const history of [[opened], [opened, explained], [opened, dismissed]]) {
      given(findingDecider, ...history).when(open).isRefused(['key'], /ya está registrado tal cual/);
    }
  });

  it('found again with another figure, or after it was mended, opens again', () => {
    const figures = [figure('plan_summary', {}, 'levels.reported.semester.bueno', '12')];
    given(findingDecider, opened, explained).when({ ...open, figures }).gives({ type: 'FindingReopened', data: { key, ...facts, figures } });
    given(findingDecider, opened, resolved).when(open).gives({ type: 'FindingReopened', data: { key, ...facts } });
  });
});
