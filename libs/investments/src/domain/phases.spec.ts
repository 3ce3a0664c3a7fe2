import { bare, cui, exact, grounds, inPhase, registered, shown, stadium, stopped } from './investment.fixture.js';

const to = (phase: 'concluida' | 'liquidada' | 'cerrada' | 'ejecución física', support = shown) =>
  ({ kind: 'change-phase', cui, phase, since: '2025-06-30', support }) as const;
const blocked = { type: 'BlockerAdded' as const, data: { cui, authority: 'ANA' as const, since: exact('2025-01-10'), detail: null } };

describe('change of phase', () => {
  it('takes one step of the table', () => {
    stadium().when(to('concluida')).gives({ type: 'PhaseChanged', data: { cui, from: 'ejecución física', to: 'concluida', since: exact('2025-06-30') } });
  });

  it('refuses a leap, and names where it may go', () => {
    stadium().when(to('liquidada')).isRefused(['phase'], /De «ejecución física» no se pasa a «liquidada».*pasar a «concluida»/);
    inPhase('cerrada').when(to('ejecución física')).isRefused(['phase'], /no se pasa/);
  });

  it('refuses any while stopped or deactivated', () => {
    stadium(stopped).when(to('concluida')).isRefused(['cui'], /condición «paralizada»/);
    stadium({ type: 'InvestmentDeactivated', data: { cui, since: exact('2025-01-01') } }).when(to('concluida')).isRefused(['cui'], /reactivarla/);
  });

  it('asks for a document to conclude, settle and close, and for no open blocker to close', () => {
    stadium().when(to('concluida', bare)).isRefused(['documents'], /documento/);
    inPhase('liquidada', blocked).when(to('cerrada')).isRefused(['phase'], /sin levantar: ANA/);
  });
});

describe('operation', () => {
  const start = { kind: 'start-operation' as const, cui, since: '2025-06-30', support: bare };

  it('begins once, and only of what is concluded', () => {
    inPhase('liquidación pendiente').when(start).gives({ type: 'OperationStarted', data: { cui, since: exact('2025-06-30') } });
    inPhase('concluida', { type: 'OperationStarted', data: { cui, since: exact('2025-06-01') } }).when(start).isRefused(['cui'], /en funcionamiento/);
    stadium().when(start).isRefused(['cui'], /ejecución física/);
  });
});

describe('restating a wrong record', () => {
  const restate = { kind: 'restate-investment' as const, cui, support: grounds };

  it('keeps what was and what is, and only what differs', () => {
    stadium()
      .when({ ...restate, phase: 'liquidada', operating: true, name: registered().data.name })
      .gives({
        type: 'InvestmentRestated',
        data: { cui, from: { phase: 'ejecución física', operation: null }, to: { phase: 'liquidada', operation: { since: null } } },
      });
  });

  it('refuses what would not hold together', () => {
    stadium().when({ ...restate, operating: true }).isRefused(['phase'], /no puede estar en funcionamiento/);
    stadium(stopped).when({ ...restate, phase: 'concluida' }).isRefused(['phase'], /paralizada/);
    stadium(blocked).when({ ...restate, phase: 'cerrada' }).isRefused(['phase'], /impedimentos/);
  });

  it('needs reason, document and a difference', () => {
    stadium().when({ ...restate, phase: 'concluida', support: bare }).isRefused(['reason', 'documents'], /motivo/);
    stadium().when({ ...restate, phase: 'ejecución física' }).isRefused([''], /no cambia nada/);
  });
});
