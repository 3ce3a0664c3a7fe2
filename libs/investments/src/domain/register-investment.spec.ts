import { given } from '@quipu/ledger/testing';
import type { RegisterInvestment } from './commands.js';
import { bare, cui, decider, registered, stadium } from './investment.fixture.js';

const register: RegisterInvestment = {
  kind: 'register-investment',
  cui,
  name: 'Estadio de Umapata',
  actions: ['AEI.04.03'],
  phase: 'ejecución física',
  support: bare,
};
const nothing = given(decider);

describe('register an investment', () => {
  it('takes it in the phase in which it is found', () => {
    nothing.when(register).gives(registered());
  });

  it('keeps since when, how well that is known, and that it is in operation', () => {
    nothing
      .when({ ...register, phase: 'liquidada', since: '2024-12-31', sinceIs: 'a más tardar', operating: true })
      .gives(registered({ phase: 'liquidada', phaseSince: { day: '2024-12-31', is: 'a más tardar' }, operation: { since: null } }));
  });

  it('refuses a second registration, and a CUI that has not seven digits', () => {
    stadium().when(register).isRefused(['cui'], /ya está registrada/);
    nothing.when({ ...register, cui: '23812278' }).isRefused(['cui'], /siete cifras/);
  });

  it('says everything that is wrong at once', () => {
    const wrong = { ...register, actions: ['AEI.99.99', 'AEI.4', 'AEI.04.03', 'AEI.04.03'], operating: true, since: '2025-12-31' };
    nothing.when(wrong).isRefused(['actions[0]', 'actions[1]', 'actions[3]', 'operating', 'since'], /ningún plan/);
    nothing.when({ ...register, actions: [] }).isRefused(['actions'], /al menos a una acción/);
  });
});

describe('link actions', () => {
  it('links and unlinks, and always leaves one', () => {
    const linked = { type: 'ActionsLinked' as const, data: { cui, actions: ['AEI.04.01'] } };
    const unlinked = { type: 'ActionsUnlinked' as const, data: { cui, actions: ['AEI.04.03'] } };
    stadium().when({ kind: 'link-actions', cui, link: ['AEI.04.01'], unlink: ['AEI.04.03'], support: bare }).gives(linked, unlinked);
    stadium().when({ kind: 'link-actions', cui, unlink: ['AEI.04.03'], support: bare }).isRefused(['unlink'], /al menos a una/);
  });

  it('refuses what is linked already, what is not linked, and nothing at all', () => {
    stadium().when({ kind: 'link-actions', cui, link: ['AEI.04.03'], support: bare }).isRefused(['link[0]'], /ya sirve/);
    stadium().when({ kind: 'link-actions', cui, unlink: ['AEI.02.01'], support: bare }).isRefused(['unlink[0]', 'unlink'], /no sirve/);
    stadium().when({ kind: 'link-actions', cui, support: bare }).isRefused([''], /No se vincula/);
  });
});
