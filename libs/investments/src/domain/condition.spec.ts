import { bare, cui, exact, grounds, shown, stadium, stopped } from './investment.fixture.js';

const since = '2025-06-30';
const ana = { type: 'BlockerAdded' as const, data: { cui, authority: 'ANA' as const, since: exact('2025-01-10'), detail: null } };
const transferred = {
  type: 'InvestmentTransferred' as const,
  data: { cui, to: 'Municipalidad Provincial de Calca', agreement: 'Convenio 003-2025', since: exact(since) },
};

describe('blockers', () => {
  const add = { kind: 'add-blocker' as const, cui, authority: 'ANA' as const, since: '2025-01-10', support: bare };
  const lift = { kind: 'lift-blocker' as const, cui, authority: 'ANA' as const, since, support: shown };

  it('are noted by authority, one open at a time', () => {
    stadium().when(add).gives(ana);
    stadium(ana).when(add).isRefused(['authority'], /sin levantar de ANA/);
    stadium().when({ ...add, authority: 'otra' }).isRefused(['detail'], /qué impedimento/);
  });

  it('are lifted with a document, not before they began', () => {
    stadium(ana).when(lift).gives({ type: 'BlockerLifted', data: { cui, authority: 'ANA', since: exact(since) } });
    stadium(ana).when({ ...lift, since: '2025-01-09', support: bare }).isRefused(['documents', 'since'], /documento/);
    stadium(ana).when({ ...lift, authority: 'MTC' }).isRefused(['authority'], /Sin levantar: ANA/);
  });
});

describe('another entity', () => {
  const transfer = { kind: 'transfer-investment' as const, cui, to: 'Municipalidad Provincial de Calca', agreement: 'Convenio 003-2025', since, support: shown };

  it('takes the investment by an agreement, and gives it back', () => {
    stadium().when(transfer).gives(transferred);
    stadium(transferred).when({ kind: 'take-back-investment', cui, since, support: shown }).gives({ type: 'InvestmentTakenBack', data: { cui, since: exact(since) } });
    stadium().when({ kind: 'take-back-investment', cui, since, support: shown }).isRefused(['cui'], /transferirla a otra entidad/);
    stadium(transferred).when(transfer).isRefused(['cui'], /recuperarla de la otra entidad/);
  });
});

describe('deactivation', () => {
  const deactivate = { kind: 'deactivate-investment' as const, cui, since, support: grounds };

  it('needs reason and document, and may be undone', () => {
    const deactivated = { type: 'InvestmentDeactivated' as const, data: { cui, since: exact(since) } };
    stadium(stopped).when(deactivate).gives(deactivated);
    stadium().when({ ...deactivate, support: bare }).isRefused(['reason', 'documents'], /motivo/);
    stadium(deactivated).when({ kind: 'reactivate-investment', cui, since, support: shown }).gives({ type: 'InvestmentReactivated', data: { cui, since: exact(since) } });
    stadium(deactivated).when(deactivate).isRefused(['cui'], /reactivarla/);
  });
});
