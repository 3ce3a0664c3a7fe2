import fc from 'fast-check';
import { type Decimal, decimal, decimalText, Exact } from '@quipu/rules';
import type { Accumulation } from '../../contract/events.js';
import { accumulated, actionProgress, activityPercentage, capped, type Percentage, type ProgressMonth, progressRules, tallied, tallyOf, withoutTally, withTally } from './index.js';

const months = (...pairs: [programmed: string, executed: string | null][]): ProgressMonth[] =>
  pairs.map(([programmed, executed]) => ({ programmed: decimal(programmed), executed: executed === null ? null : decimal(executed) }));
const value = (text: string): Percentage => ({ kind: 'value', exact: decimal(text) });
const printed = (percentage: Percentage) => (percentage.kind === 'value' ? decimalText(percentage.exact, 2) : percentage.kind);

describe('percentage of an activity', () => {
  it('adds the months of «acumulado anual»', () => {
    expect(printed(activityPercentage(months(['2', '1'], ['0', '1'], ['4', '2']), 'acumulado anual'))).toBe('66.67');
  });

  it('takes the last amount above 0 of «acumulado mensual», on each side', () => {
    expect(printed(activityPercentage(months(['10', '5'], ['20', '8'], ['0', '0']), 'acumulado mensual'))).toBe('40.00');
  });

  it('takes the mean of the monthly percentages of «no acumulado», over the months with a goal', () => {
    expect(printed(activityPercentage(months(['4', '4'], ['0', '9'], ['4', '1']), 'no acumulado'))).toBe('62.50');
  });

  it('is S.I. when a month has no record, even one without a goal', () => {
    expect(activityPercentage(months(['2', '1'], ['0', null]), 'acumulado anual')).toEqual({ kind: 'incomplete' });
  });

  it('is S.P. when nothing is programmed in the period, recorded or not', () => {
    expect(activityPercentage(months(['0', '3'], ['0', null]), 'acumulado anual')).toEqual({ kind: 'unprogrammed' });
  });

  it('is 0 and not S.I. when 0 was recorded', () => {
    expect(printed(activityPercentage(months(['2', '0']), 'acumulado mensual'))).toBe('0.00');
  });

  it('stops at 100 only when asked', () => {
    const over = activityPercentage(months(['2', '3']), 'acumulado anual');
    expect([printed(over), printed(capped(over, progressRules))]).toEqual(['150.00', '100.00']);
    expect(capped({ kind: 'incomplete' }, progressRules)).toEqual({ kind: 'incomplete' });
  });
});

describe('physical progress of an action', () => {
  it.each([
    [['66.67', '0', '0', '0'], '16.67'],
    [['100', '0'], '50.00'],
  ])('of Lares: the mean of %j is %s', (terms, mean) => {
    expect(printed(actionProgress(tallied(terms.map(value))))).toBe(mean);
  });

  it('leaves S.P. and «-» out', () => {
    expect(printed(actionProgress(tallied([value('80'), { kind: 'unprogrammed' }, value('20'), { kind: 'none' }])))).toBe('50.00');
  });

  it('is S.I. as soon as one activity is', () => {
    expect(actionProgress(tallied([value('80'), { kind: 'incomplete' }]))).toEqual({ kind: 'incomplete' });
  });

  it('is 0 when every activity is S.P., and «-» without activities', () => {
    expect(printed(actionProgress(tallied([{ kind: 'unprogrammed' }, { kind: 'unprogrammed' }])))).toBe('0.00');
    expect(actionProgress(tallied([]))).toEqual({ kind: 'none' });
  });
});

describe('laws of the progress', () => {
  const amount: fc.Arbitrary<Decimal> = fc.integer({ min: 0, max: 100_000 }).map((cents) => new Exact(cents).div(100));
  const month = fc.record({ programmed: amount, executed: fc.option(amount, { freq: 8 }) });
  const type = fc.constantFrom<Accumulation>('acumulado anual', 'acumulado mensual', 'no acumulado');
  const period = fc.array(month, { minLength: 1, maxLength: 12 });

  it('a figure is never negative, and capped lies within 0 and 100', () => {
    fc.assert(
      fc.property(period, type, (given, how) => {
        const found = activityPercentage(given, how);
        const limited = capped(found, progressRules);
        expect(limited.kind).toBe(found.kind);
        if (found.kind !== 'value' || limited.kind !== 'value') return;
        expect(found.exact.gte(0) && limited.exact.lte(100) && limited.exact.lte(found.exact)).toBe(true);
      }),
    );
  });

  it('executing exactly what was programmed gives 100 under every type', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), type, (goals, how) => {
        const found = activityPercentage(goals.map((goal) => ({ programmed: goal, executed: goal })), how);
        expect(found).toEqual(goals.some((goal) => goal.gt(0)) ? { kind: 'value', exact: new Exact(100) } : { kind: 'unprogrammed' });
      }),
    );
  });

  it('no figure without all the records, and none without a goal', () => {
    fc.assert(
      fc.property(period, type, (given, how) => {
        const goal = given.some(({ programmed }) => programmed.gt(0));
        const complete = given.every(({ executed }) => executed !== null);
        expect(activityPercentage(given, how).kind).toBe(!goal ? 'unprogrammed' : complete ? 'value' : 'incomplete');
      }),
    );
  });

  it('the order of the months changes nothing of what is added up', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
        const forth = accumulated(amounts, 'acumulado anual')!;
        expect(forth.eq(accumulated(amounts.toReversed(), 'acumulado anual')!)).toBe(true);
      }),
    );
  });

  it('an action lies between its lowest and its highest activity', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 20 }), (terms) => {
        const mean = actionProgress(tallied(terms.map((exact) => ({ kind: 'value', exact }))));
        if (mean.kind !== 'value') throw new Error('a mean of figures is a figure');
        expect(mean.exact.gte(Exact.min(...terms)) && mean.exact.lte(Exact.max(...terms))).toBe(true);
      }),
    );
  });

  it('a percentage put in and taken out again leaves no trace, however long or large', () => {
    const long = fc.tuple(fc.bigInt(0n, 10n ** 32n), fc.bigInt(0n, 10n ** 30n - 1n)).map(([whole, part]) => new Exact(`${whole}.${String(part).padStart(30, '0')}`));
    const percentage = fc.oneof(long.map((exact): Percentage => ({ kind: 'value', exact })), fc.constantFrom<Percentage>({ kind: 'incomplete' }, { kind: 'unprogrammed' }, { kind: 'none' }));
    fc.assert(
      fc.property(fc.array(percentage, { maxLength: 20 }), fc.array(percentage, { maxLength: 20 }), (kept, passing) => {
        const before = tallied(kept);
        const after = [...passing].reverse().reduce((tally, one) => withoutTally(tally, tallyOf(one)), passing.reduce((tally, one) => withTally(tally, tallyOf(one)), before));
        expect({ ...after, sum: decimalText(after.sum) }).toEqual({ ...before, sum: decimalText(before.sum) });
      }),
    );
  });
});
