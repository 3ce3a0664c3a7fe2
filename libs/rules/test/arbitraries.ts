import fc from 'fast-check';
import { Exact, type IndicatorInput, type Relevance, type Result } from '../src/index.js';

/** A stored decimal: `scale` decimals from an integer number of units. */
function text(units: bigint, scale: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
}

export const decimalTexts = (min: bigint, max: bigint): fc.Arbitrary<string> =>
  fc.tuple(fc.bigInt({ min, max }), fc.integer({ min: 0, max: 6 })).map(([units, scale]) => text(units, scale));

export const anyDecimal = decimalTexts(-(10n ** 9n), 10n ** 9n);
export const positive = decimalTexts(1n, 10n ** 9n);
export const natural = decimalTexts(0n, 10n ** 9n);
export const relevance = fc.constantFrom<Relevance>(1, 2, 3);

export const anyIndicator: fc.Arbitrary<IndicatorInput> = fc.record({
  sense: fc.constantFrom('ascendente', 'descendente', 'no definido'),
  aggregation: fc.constantFrom('agregable', 'no agregable', 'máximo permisible', 'mínimo permisible'),
  relevance,
  target: fc.option(fc.oneof(anyDecimal, fc.constant('0'))),
  value: fc.option(anyDecimal),
  baseline: fc.option(anyDecimal),
});

/** A percentage between 0 and 100, as `advance` gives it. */
export const valueResult: fc.Arbitrary<Result> = fc.integer({ min: 0, max: 10_000_000 }).map((units) => {
  const exact = new Exact(units).div(100_000);
  return { kind: 'value', exact, rounded: exact.toDecimalPlaces(2), uncapped: exact };
});

export const anyResult: fc.Arbitrary<Result> = fc.oneof(
  valueResult,
  fc.constant<Result>({ kind: 'no-data' }),
  fc.constant<Result>({ kind: 'not-applicable', why: 'target-zero' }),
  fc.constant<Result>({ kind: 'not-applicable', why: 'target-missing' }),
);
