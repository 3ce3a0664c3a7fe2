import type { AlertRow } from '@quipu/oversight';
import { alerts, inOrderOfCare } from './alerts.js';

const alert = (given: Partial<AlertRow>) => ({ kind: 'physical-progress', state: 'abierta', severity: 'moderada', period: '2025-S1', subject: 'AEI.01.01', ...given }) as AlertRow;

describe('the list of alerts', () => {
  it('shows the open ones first, from the gravest, actions before the rest and the latest period first', () => {
    const rows = [
      alert({ state: 'cerrada', severity: 'crítica', subject: 'closed' }),
      alert({ severity: 'aviso', subject: 'slight' }),
      alert({ subject: 'b' }),
      alert({ subject: 'a', period: '2024-S2' }),
      alert({ severity: 'crítica', kind: 'stopped-investment', period: 'vigente', subject: 'work' }),
      alert({ severity: 'crítica', subject: 'action' }),
      alert({ subject: 'a' }),
    ];
    expect(inOrderOfCare(rows).map(({ subject, period }) => `${subject} ${period}`)).toEqual([
      'action 2025-S1', 'work vigente', 'a 2025-S1', 'b 2025-S1', 'a 2024-S2', 'slight 2025-S1', 'closed 2025-S1',
    ]);
    expect(alerts.footer?.(rows)).toBe('7 alertas; 6 sin cerrar: 2 de gravedad «crítica», 3 de gravedad «moderada», 1 de gravedad «aviso».');
  });
});
