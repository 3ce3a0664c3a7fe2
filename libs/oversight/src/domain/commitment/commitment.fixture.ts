import type { CommitmentEvent, CommitmentMade, CommitmentState } from '../../contract/commitment-events.js';
import { PERIOD, PLAN, progressFigure } from '../oversight.fixture.js';
import type { MakeCommitment } from './commands.js';

export const id = 'R-2025-S1-03';

export const make: MakeCommitment = {
  kind: 'make-commitment',
  id,
  plan: PLAN,
  period: PERIOD,
  periodEnd: '2025-06-30',
  action: 'AEI.03.01',
  gap: { text: 'Tres de cuatro proyectos sin avance', figure: progressFigure('AEI.03.01', '16.67') },
  measure: 'Tramitar las autorizaciones pendientes.',
  owner: { code: '09.01', name: 'Infraestructura' },
  support: ['OPMI'],
  term: 'corto',
  evidenceRequired: 'Resoluciones de autorización',
};

const { kind: _kind, ...given } = make;

export const made: CommitmentMade = { type: 'CommitmentMade', data: { ...given, periodEnd: '2025-06-30', dueOn: '2025-12-31' } };

export function stateChanged(from: CommitmentState, to: CommitmentState): CommitmentEvent {
  return { type: 'CommitmentStateChanged', data: { id, from, to } };
}
