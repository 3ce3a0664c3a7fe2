import { given } from '@quipu/ledger/testing';
import type { ReportValue } from './commands.js';
import { indicatorDecider } from './decider.js';
import { asUnit, indicator, milkDefined, milkReported, plan, surroundings } from './indicator.fixture.js';
import { NotYourIndicator } from './surroundings.js';

const report: ReportValue = { kind: 'report-value', plan, indicator, period: '2025-S1', value: '760', printedAdvance: '100' };
const defined = given(indicatorDecider(surroundings), milkDefined);

describe('report a value', () => {
  it('records the value beside the advance that CEPLAN printed', () => {
    defined.when(report).gives(milkReported);
  });

  it('records «sin dato» as no value, never as 0', () => {
    defined
      .when({ ...report, value: null, printedAdvance: 'ND' })
      .gives({ type: 'ValueReported', data: { plan, indicator, period: '2025-S1', value: null, printedAdvance: 'ND' } });
  });

  it('refuses a second value for the period and points at the correction', () => {
    given(indicatorDecider(surroundings), milkDefined, milkReported).when(report).isRefused(['period'], /use la corrección/);
  });

  it.each(['2025-S3', '2025', 'primer semestre', '2025-s1', ''])('refuses the unknown period «%s»', (period) => {
    defined.when({ ...report, period }).isRefused(['period'], /no existe/);
  });

  it('refuses a period outside the plan and one that has not begun', () => {
    defined.when({ ...report, period: '2024-A' }).isRefused(['period'], /fuera del plan/);
    defined.when({ ...report, period: '2026-S1' }).isRefused(['period'], /todavía no empieza/);
  });

  it('refuses a value outside the range, naming the field', () => {
    defined.when({ ...report, value: '-1' }).isRefused(['value'], /menor que el mínimo/);
    defined.when({ ...report, printedAdvance: '-0.01' }).isRefused(['printedAdvance'], /menor/);
  });

  it('refuses an indicator nobody defined', () => {
    given(indicatorDecider(surroundings)).when(report).isRefused(['indicator'], /no está definido/);
  });

  it('lets a unit report its own indicator and no other', () => {
    given(indicatorDecider(asUnit('11.01')), milkDefined).when(report).gives(milkReported);
    const stranger = indicatorDecider(asUnit('09.01'));
    expect(() => stranger.decide(report, [milkDefined].reduce(stranger.evolve, stranger.initialState))).toThrow(NotYourIndicator);
  });
});
