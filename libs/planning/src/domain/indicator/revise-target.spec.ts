import { given } from '@quipu/ledger/testing';
import type { ReviseTarget } from './commands.js';
import { indicatorDecider } from './decider.js';
import { indicator, milkDefined, plan, surroundings } from './indicator.fixture.js';

const revise: ReviseTarget = { kind: 'revise-target', plan, indicator, year: 2025, target: '800' };
const defined = given(indicatorDecider(surroundings), milkDefined);

describe('revise a target', () => {
  it('keeps the target it replaces', () => {
    defined.when(revise).gives({ type: 'TargetRevised', data: { plan, indicator, year: 2025, from: '855.00', to: '800' } });
  });

  it('gives a first target to a year that had none', () => {
    defined
      .when({ ...revise, year: 2030 })
      .gives({ type: 'TargetRevised', data: { plan, indicator, year: 2030, from: null, to: '800' } });
  });

  it('refuses a year outside the plan and a target outside the range', () => {
    defined.when({ ...revise, year: 2031, target: '-5' }).isRefused(['year', 'target'], /fuera del plan/);
  });

  it('refuses the target that already stands, however it is written', () => {
    defined.when({ ...revise, target: '855' }).isRefused(['target'], /ya es 855.00/);
  });
});
