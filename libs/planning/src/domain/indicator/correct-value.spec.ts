import { given } from '@quipu/ledger/testing';
import type { CorrectValue } from './commands.js';
import { indicatorDecider } from './decider.js';
import { indicator, milkDefined, milkReported, plan, surroundings } from './indicator.fixture.js';

const correct: CorrectValue = { kind: 'correct-value', plan, indicator, period: '2025-S1', value: '770' };
const from = { value: '760', printedAdvance: '100' };
const reported = given(indicatorDecider(surroundings), milkDefined, milkReported);

describe('correct a value', () => {
  it('keeps the figure it replaces, and the printed advance when none is given', () => {
    reported.when(correct).gives({
      type: 'ValueCorrected',
      data: { plan, indicator, period: '2025-S1', from, to: { value: '770', printedAdvance: '100' } },
    });
  });

  it('corrects to «sin dato»', () => {
    reported.when({ ...correct, value: null, printedAdvance: null }).gives({
      type: 'ValueCorrected',
      data: { plan, indicator, period: '2025-S1', from, to: { value: null, printedAdvance: null } },
    });
  });

  it('refuses to correct what was never reported', () => {
    given(indicatorDecider(surroundings), milkDefined).when(correct).isRefused(['period'], /no tiene registro/);
  });

  it('refuses a correction that changes nothing', () => {
    reported.when({ ...correct, value: '760' }).isRefused(['value'], /nada que corregir/);
  });
});
